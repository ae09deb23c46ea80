package nl.schoolleidersregister.evidence.parts;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

    /** For somebody else who may look: a file's address is this and its id. */
    List<EvidenceLine> under(DossierId dossier, About about, String address) {
        return files.about(dossier, about).stream()
                .map(file -> line(file, address + file.id(), false))
                .toList();
    }

    /** For the office, which looks. */
    public List<EvidenceLine> office(DossierId dossier, About about) {
        return files.about(dossier, about).stream()
                .map(file -> line(file, officePath(dossier, file), false))
                .toList();
    }

    /** For the office, of all things of one kind: by the thing they are the evidence of. */
    public Map<UUID, List<EvidenceLine>> office(DossierId dossier, About.Kind kind) {
        return files.about(dossier, kind).stream()
                .collect(groupingBy(
                        file -> file.about().thing(),
                        LinkedHashMap::new,
                        mapping(file -> line(file, officePath(dossier, file), false), toList())));
    }

    private static String officePath(DossierId dossier, EvidenceFile file) {
        return "/kantoor/dossiers/" + dossier + "/bewijs/" + file.id();
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
