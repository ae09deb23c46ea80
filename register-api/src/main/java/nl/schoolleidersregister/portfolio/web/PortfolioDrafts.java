package nl.schoolleidersregister.portfolio.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schoolleidersregister.draft.parts.DraftDesk;
import nl.schoolleidersregister.draft.parts.Kept;
import nl.schoolleidersregister.draft.parts.Sheet;
import nl.schoolleidersregister.draft.store.Draft;
import nl.schoolleidersregister.draft.store.DraftKey;
import nl.schoolleidersregister.draft.store.DraftKind;
import nl.schoolleidersregister.draft.store.Drafts;
import nl.schoolleidersregister.portfolio.view.EntryOnFile;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.shared.DossierId;
import org.springframework.stereotype.Component;

/** Drafts of entries, which are the leader's, and of judgements, which are the assessor's. */
@Component
class PortfolioDrafts {

    private final Drafts drafts;
    private final DraftDesk desk;

    PortfolioDrafts(Drafts drafts, DraftDesk desk) {
        this.drafts = drafts;
        this.desk = desk;
    }

    List<Draft> entries(DossierId dossier) {
        return drafts.of(DraftKind.PORTFOLIO_ENTRY, dossier.value());
    }

    Optional<Draft> entry(DossierId dossier, UUID entry) {
        return drafts.find(entryKey(dossier, entry));
    }

    boolean hasEntry(DossierId dossier, UUID entry) {
        return drafts.has(entryKey(dossier, entry));
    }

    Kept keepEntry(DossierId dossier, UUID entry, Map<String, List<String>> sent) {
        return desk.keep(sheet(dossier, entry), sent);
    }

    /** The form of an entry. */
    static Sheet sheet(DossierId dossier, UUID entry) {
        return new Sheet(entryKey(dossier, entry), EntryForm.FIELDS);
    }

    void throwEntryAway(DossierId dossier, UUID entry) {
        drafts.throwAway(entryKey(dossier, entry));
    }

    Optional<Draft> judgement(RecognitionId assessor, EntryOnFile entry) {
        return drafts.find(judgementKey(assessor, entry));
    }

    Kept keepJudgement(RecognitionId assessor, EntryOnFile entry, Map<String, List<String>> sent) {
        return desk.keep(sheet(assessor, entry), sent);
    }

    /** The form of a judgement. */
    static Sheet sheet(RecognitionId assessor, EntryOnFile entry) {
        return new Sheet(judgementKey(assessor, entry), JudgementForm.fields(entry));
    }

    void throwJudgementAway(RecognitionId assessor, EntryOnFile entry) {
        drafts.throwAway(judgementKey(assessor, entry));
    }

    private static DraftKey entryKey(DossierId dossier, UUID entry) {
        return new DraftKey(DraftKind.PORTFOLIO_ENTRY, dossier.value(), entry, dossier);
    }

    private static DraftKey judgementKey(RecognitionId assessor, EntryOnFile entry) {
        return new DraftKey(DraftKind.JUDGEMENT, assessor.value(), entry.id().value(), entry.dossier());
    }
}
