package nl.schoolleidersregister.today.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schoolleidersregister.feed.store.Views;
import nl.schoolleidersregister.policies.store.Parked;
import nl.schoolleidersregister.policies.store.PolicyStore;
import nl.schoolleidersregister.registration.view.Dossiers;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Origin;
import org.springframework.stereotype.Component;

/** What the register itself could not take in or carry out: one task for every person or thing that is stuck. */
@Component
class StuckTasks {

    private static final String HERE = "/kantoor/projecties";

    private final Views views;
    private final PolicyStore policies;
    private final Dossiers dossiers;

    StuckTasks(Views views, PolicyStore policies, Dossiers dossiers) {
        this.views = views;
        this.policies = policies;
        this.dossiers = dossiers;
    }

    private record Stuck(String subject, String what, Instant since) {}

    Stream<Task> all() {
        var stuck = Stream.concat(inViews(), inPolicies()).toList();
        var names = dossiers.names(
                stuck.stream().flatMap(one -> dossier(one.subject()).stream()).toList());
        return stuck.stream().map(one -> task(one, names));
    }

    private Stream<Stuck> inViews() {
        return views.parked().stream()
                .map(one -> new Stuck(one.subject(), "STUCK.VIEW", one.since()))
                .collect(groupingBy(Stuck::subject, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(List::getFirst);
    }

    /** The first of each lane: what follows in it waits for that one. */
    private Stream<Stuck> inPolicies() {
        var first = new LinkedHashMap<String, Parked>();
        policies.parked().forEach(one -> first.putIfAbsent(one.lane(), one));
        return first.values().stream().map(one -> new Stuck(one.lane(), "STUCK.REACTION", one.since()));
    }

    private static Task task(Stuck one, Map<DossierId, String> names) {
        var dossier = dossier(one.subject());
        return new Task(
                TaskKind.STUCK,
                dossier.map(DossierId::value).orElse(null),
                dossier.map(names::get).orElse(one.subject()),
                one.what(),
                List.of(),
                Origin.dayOf(one.since()),
                null,
                false,
                false,
                HERE);
    }

    private static Optional<DossierId> dossier(String subject) {
        try {
            return Optional.of(new DossierId(UUID.fromString(subject)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
