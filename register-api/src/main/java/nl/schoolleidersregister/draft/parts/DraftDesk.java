package nl.schoolleidersregister.draft.parts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schoolleidersregister.draft.store.Draft;
import nl.schoolleidersregister.draft.store.Drafts;
import nl.schoolleidersregister.pages.Formats;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Keeps forms while they are filled in, also on two devices at once. */
@Component
public class DraftDesk {

    /** The header with which the script says that somebody is still typing. */
    public static final String TYPING = "X-Draft";

    private final Drafts drafts;
    private final Formats formats;

    DraftDesk(Drafts drafts, Formats formats) {
        this.drafts = drafts;
        this.formats = formats;
    }

    /**
     * What the script is told.
     *
     * @param at the time at which it was kept
     * @param basis what the form is to send along from now on
     * @param fields written elsewhere, by name
     * @param beside texts of which somebody has to choose
     */
    public record Told(String at, Map<String, String> basis, Map<String, List<String>> fields, List<Beside> beside) {}

    /** What was typed before; nothing when there is no draft. */
    public Optional<Draft> find(Sheet sheet) {
        return drafts.find(sheet.key());
    }

    /** Puts what was sent into what was typed before; nothing that somebody wrote elsewhere is lost. */
    public Kept keep(Sheet sheet, Map<String, List<String>> sent) {
        var draft = drafts.change(sheet.key(), kept -> Merge.of(sheet.fields(), kept, sent));
        return new Kept(draft, Merge.unknownToSender(sheet.fields(), draft.fields(), sent));
    }

    /** Throws it away: it was handed in, or nobody will. */
    public void throwAway(Sheet sheet) {
        drafts.throwAway(sheet.key());
    }

    /** Puts on a page what its form has to carry ({@code draft/parts}). */
    public void show(Model model, Sheet sheet, @Nullable Draft draft) {
        model.addAttribute("savedAt", draft == null ? null : draft.savedAt());
        model.addAttribute(
                "basis",
                Basis.of(sheet.fields(), draft == null ? Map.of() : draft.fields())
                        .text());
        model.addAttribute("beside", draft == null ? List.of() : Beside.of(draft));
    }

    /** Tells the script at what time it was kept, and what was written elsewhere. */
    public ResponseEntity<Told> told(Sheet sheet, Kept kept) {
        var draft = kept.draft();
        return ResponseEntity.ok(new Told(
                formats.time(draft.savedAt()),
                Basis.of(sheet.fields(), draft.fields()).prints(),
                kept.fromElsewhere(),
                Beside.of(draft)));
    }
}
