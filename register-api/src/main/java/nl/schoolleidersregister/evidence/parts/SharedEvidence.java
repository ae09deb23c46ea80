package nl.schoolleidersregister.evidence.parts;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import nl.schoolleidersregister.evidence.About;
import nl.schoolleidersregister.evidence.EvidenceId;
import nl.schoolleidersregister.evidence.view.EvidenceFiles;
import nl.schoolleidersregister.shared.DossierId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Evidence for somebody else than its owner and the office, who may look because of the thing it is about. */
@Component
public class SharedEvidence {

    private final EvidenceFiles files;
    private final EvidenceOffice office;
    private final EvidenceLines lines;

    SharedEvidence(EvidenceFiles files, EvidenceOffice office, EvidenceLines lines) {
        this.files = files;
        this.office = office;
        this.lines = lines;
    }

    /**
     * The evidence of a thing.
     *
     * @param under the address of a file, but for its id
     */
    public List<EvidenceLine> lines(DossierId dossier, About about, String under) {
        return lines.at(dossier, about, under);
    }

    /**
     * Sends a file of this thing.
     *
     * @throws ResponseStatusException 404 when it is of another thing, 410 when nobody can read it any more
     */
    public void send(DossierId dossier, About about, EvidenceId id, HttpServletResponse response) throws IOException {
        var file = files.find(dossier, id)
                .filter(one -> one.about().equals(about))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var content = office.open(file).orElseThrow(() -> new ResponseStatusException(HttpStatus.GONE));
        Download.send(file, content, response);
    }
}
