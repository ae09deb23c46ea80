package nl.schoolleidersregister.assignment.parts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schoolleidersregister.assignment.Candidate;
import nl.schoolleidersregister.assignment.Load;
import nl.schoolleidersregister.assignment.Pool;
import nl.schoolleidersregister.log.LogReader;
import nl.schoolleidersregister.provider.ProviderId;
import nl.schoolleidersregister.provider.parts.ProviderOffice;
import nl.schoolleidersregister.recognition.GuideAccount;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.recognition.Stay;
import nl.schoolleidersregister.recognition.parts.AssessorRecord;
import nl.schoolleidersregister.recognition.parts.AssessorRecords;
import nl.schoolleidersregister.recognition.view.RecognitionOnFile;
import nl.schoolleidersregister.recognition.view.Recognitions;
import nl.schoolleidersregister.registration.parts.EnrolmentOffice;
import nl.schoolleidersregister.shared.Actor;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.LogPosition;
import nl.schoolleidersregister.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * All assessors for one person's work. Which recognitions there are and how much work they have is asked of views: at
 * worst the work is spread less evenly. What makes somebody too close comes from the log.
 */
@Component
public class Pools {

    private final LogReader log;
    private final Recognitions recognitions;
    private final AssessorRecords records;
    private final Backgrounds backgrounds;
    private final EnrolmentOffice enrolments;
    private final ProviderOffice providers;
    private final ObjectProvider<Workload> workloads;

    Pools(
            LogReader log,
            Recognitions recognitions,
            AssessorRecords records,
            Backgrounds backgrounds,
            EnrolmentOffice enrolments,
            ProviderOffice providers,
            ObjectProvider<Workload> workloads) {
        this.log = log;
        this.recognitions = recognitions;
        this.records = records;
        this.backgrounds = backgrounds;
        this.enrolments = enrolments;
        this.providers = providers;
        this.workloads = workloads;
    }

    /** The pool as it is on a day. */
    public Pool of(DossierId person, LocalDate today) {
        var known = log.settled();
        var loads = loads();
        var candidates = recognitions.assessors().stream()
                .map(RecognitionOnFile::id)
                .flatMap(id -> records.find(id).stream())
                .flatMap(one -> candidate(one, today, loads.getOrDefault(one.id(), Load.NONE)).stream())
                .toList();
        return new Pool(new LogPosition(known.era(), known.tx(), known.index()), backgrounds.of(person), candidates);
    }

    private Map<RecognitionId, Load> loads() {
        var loads = new HashMap<RecognitionId, Load>();
        workloads.stream().forEach(kind -> kind.loads().forEach((who, load) -> loads.merge(who, load, Load::plus)));
        return loads;
    }

    /** With whom nothing is agreed yet is no candidate. */
    private Optional<Candidate> candidate(AssessorRecord one, LocalDate today, Load load) {
        var remit = one.remit();
        if (remit == null) {
            return Optional.empty();
        }
        var dossier = dossierOf(one.account());
        return Optional.of(new Candidate(
                one.id(),
                one.account(),
                dossier,
                providerOf(one.account()),
                one.holdsOn(today),
                remit,
                stays(one, dossier),
                one.ties(),
                load));
    }

    private List<Stay> stays(AssessorRecord one, @Nullable DossierId dossier) {
        var own = new ArrayList<>(one.stays());
        Stream.ofNullable(dossier).map(backgrounds::stays).forEach(own::addAll);
        return own;
    }

    private @Nullable DossierId dossierOf(@Nullable GuideAccount account) {
        return account == null ? null : enrolments.dossierOf(actor(account)).orElse(null);
    }

    private @Nullable ProviderId providerOf(@Nullable GuideAccount account) {
        return account == null ? null : providers.providerOf(actor(account)).orElse(null);
    }

    private static Actor actor(GuideAccount account) {
        return new Actor(account.value(), Role.ASSESSOR);
    }
}
