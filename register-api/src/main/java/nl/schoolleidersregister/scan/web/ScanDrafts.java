package nl.schoolleidersregister.scan.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.schoolleidersregister.draft.parts.DraftDesk;
import nl.schoolleidersregister.draft.parts.Kept;
import nl.schoolleidersregister.draft.parts.Sheet;
import nl.schoolleidersregister.draft.store.Draft;
import nl.schoolleidersregister.draft.store.DraftKey;
import nl.schoolleidersregister.draft.store.DraftKind;
import nl.schoolleidersregister.shared.DossierId;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The answers of a self-scan that is not ready yet; a leader has one at a time. */
@Component
class ScanDrafts {

    private final DraftDesk desk;

    ScanDrafts(DraftDesk desk) {
        this.desk = desk;
    }

    ScanForm form(DossierId dossier) {
        return desk.find(sheet(dossier)).map(ScanDrafts::form).orElseGet(() -> ScanForm.of(Map.of()));
    }

    static ScanForm form(Draft draft) {
        var typed = new LinkedHashMap<String, String>();
        draft.fields().forEach((name, values) -> typed.put(name, String.join("", values)));
        return ScanForm.of(typed);
    }

    Kept keep(DossierId dossier, Map<String, String> sent) {
        var fields = sent.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, field -> List.of(field.getValue())));
        return desk.keep(sheet(dossier), fields);
    }

    ResponseEntity<DraftDesk.Told> told(DossierId dossier, Kept kept) {
        return desk.told(sheet(dossier), kept);
    }

    void show(Model model, DossierId dossier) {
        desk.show(model, sheet(dossier), desk.find(sheet(dossier)).orElse(null));
    }

    void throwAway(DossierId dossier) {
        desk.throwAway(sheet(dossier));
    }

    private static Sheet sheet(DossierId dossier) {
        var key = new DraftKey(DraftKind.SELF_SCAN, dossier.value(), dossier.value(), dossier);
        return new Sheet(
                key, ScanForm.EDITION.items().stream().map(ScanForm::field).toList());
    }
}
