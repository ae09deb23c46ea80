package nl.schoolleidersregister.draft.parts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schoolleidersregister.draft.store.Draft;
import nl.schoolleidersregister.draft.store.Drafts;
import nl.schoolleidersregister.pages.Formats;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Keeps forms while they are filled in. */
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

    /** What was typed before; nothing when there is no draft. */
    public Optional<Draft> find(Sheet sheet) {
        return drafts.find(sheet.key());
    }

    /** Keeps what was sent, as it was typed. */
    public Draft keep(Sheet sheet, Map<String, List<String>> sent) {
        return drafts.save(sheet.key(), Sheet.known(sent, sheet.fields()));
    }

    /** Throws it away: it was handed in, or nobody will. */
    public void throwAway(Sheet sheet) {
        drafts.throwAway(sheet.key());
    }

    /** Tells the script at what time it was kept. */
    public ResponseEntity<String> told(Draft kept) {
        return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(formats.time(kept.savedAt()));
    }
}
