package nl.schoolleidersregister.registration.web;

import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.evidence.parts.EvidenceOffice;
import nl.schoolleidersregister.evidence.parts.Upload;
import nl.schoolleidersregister.registration.parts.EnrolmentOffice;
import nl.schoolleidersregister.registration.view.Dossiers;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.store.Recorded;
import nl.schoolleidersregister.visit.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Attaches the photo of a diploma in the same form in which the diploma is stated. */
@Component
class DiplomaAttachments {

    private final Visitor visitor;
    private final EnrolmentOffice enrolments;
    private final Dossiers dossiers;
    private final EvidenceOffice evidence;

    DiplomaAttachments(Visitor visitor, EnrolmentOffice enrolments, Dossiers dossiers, EvidenceOffice evidence) {
        this.visitor = visitor;
        this.enrolments = enrolments;
        this.dossiers = dossiers;
        this.evidence = evidence;
    }

    /** Before the diploma is stated: a file that cannot be evidence stops the whole form. */
    void check(Upload upload) {
        evidence.check(upload);
    }

    /** After the diploma was stated: to the diploma that is on file, which a repeated request finds again. */
    Recorded attach(Account account, @Nullable String key, Origin origin, Upload upload) {
        var dossier = enrolments.dossierOf(origin.actor()).orElseThrow();
        var about = DiplomaEvidence.about(Lines.latest(dossiers.find(dossier).orElseThrow()));
        var own = key == null || key.isBlank() ? null : key + "-bewijs";
        var ask = visitor.ask(account, own, null, "evidence", about, upload.offered());
        return evidence.attach(dossier, about, upload, origin, ask);
    }
}
