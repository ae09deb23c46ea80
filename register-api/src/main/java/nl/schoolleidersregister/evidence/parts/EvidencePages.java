package nl.schoolleidersregister.evidence.parts;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.schoolleidersregister.evidence.About;
import nl.schoolleidersregister.evidence.EvidenceId;
import nl.schoolleidersregister.evidence.view.EvidenceFiles;
import nl.schoolleidersregister.shared.DossierId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Shows a file of one thing to who may see that thing, and no other file of the dossier. */
@Component
public class EvidencePages {

    private final EvidenceFiles files;
    private final EvidenceOffice office;

    EvidencePages(EvidenceFiles files, EvidenceOffice office) {
        this.files = files;
        this.office = office;
    }

    /**
     * Sends it.
     *
     * @throws ResponseStatusException 404 when it is not evidence of this thing, 410 when its content is gone
     */
    public void send(DossierId dossier, About about, EvidenceId id, HttpServletResponse response) throws IOException {
        var file = files.find(dossier, id)
                .filter(one -> one.about().equals(about))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var content = office.open(file).orElseThrow(() -> new ResponseStatusException(HttpStatus.GONE));
        Download.send(file, content, response);
    }
}
