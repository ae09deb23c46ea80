package nl.schoolleidersregister.evidence.parts;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.evidence.About;
import nl.schoolleidersregister.evidence.FileSize;
import nl.schoolleidersregister.evidence.Standing;
import nl.schoolleidersregister.evidence.view.EvidenceFile;
import nl.schoolleidersregister.evidence.view.EvidenceFiles;
import nl.schoolleidersregister.pages.Formats;
import nl.schoolleidersregister.shared.DossierId;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The evidence of a thing as pages list it, with {@code parts/evidence :: list}. */
@Component
public class EvidenceLines {

    private static final String GONE = "–";
    private static final double MEGABYTE = 1024.0 * 1024;

    private final EvidenceFiles files;
    private final EvidenceOffice office;

    EvidenceLines(EvidenceFiles files, EvidenceOffice office) {
        this.files = files;
        this.office = office;
    }

    /** For the owner, who can withdraw until somebody decides. */
    public List<EvidenceLine> own(DossierId dossier, About about) {
        var changes = office.standing(dossier, about) == Standing.OPEN;
        return files.about(dossier, about).stream()
                .map(file -> line(file, "/mijn-register/bewijs/" + file.id(), changes))
                .toList();
    }

    /** For the office, which looks. */
    public List<EvidenceLine> office(DossierId dossier, About about) {
        return files.about(dossier, about).stream()
                .map(file -> line(file, "/kantoor/dossiers/" + dossier + "/bewijs/" + file.id(), false))
                .toList();
    }

    private static EvidenceLine line(EvidenceFile file, String href, boolean changes) {
        var name = file.name();
        return new EvidenceLine(
                name == null ? GONE : name.text(),
                file.type().name(),
                file.type().isPicture() && name != null,
                shown(file.size()),
                LocalDate.ofInstant(file.attachedAt(), Formats.ZONE),
                href,
                changes ? href + "/intrekken" : null);
    }

    private static String shown(FileSize size) {
        var symbols = DecimalFormatSymbols.getInstance(LocaleContextHolder.getLocale());
        return new DecimalFormat("0.0", symbols).format(Math.max(0.1, size.bytes() / MEGABYTE)) + " MB";
    }
}
