package nl.schoolleidersregister.board.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.commands.CommandDesk;
import nl.schoolleidersregister.registration.EmploymentId;
import nl.schoolleidersregister.registration.RegistrationCommand.ConfirmEmployment;
import nl.schoolleidersregister.registration.view.BoardEmployment;
import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.RuleViolated;
import nl.schoolleidersregister.store.Recorded;
import nl.schoolleidersregister.store.RequestKey;
import org.springframework.stereotype.Component;

/** Brings the word of an employer to the dossiers of those it employs. */
@Component
class EmployerOffice {

    /** Two lists that share people take their streams in one order, so that neither waits for the other. */
    private static final Comparator<BoardEmployment> IN_ORDER =
            Comparator.comparing(BoardEmployment::dossier).thenComparing(BoardEmployment::id);

    private final CommandDesk desk;

    EmployerOffice(CommandDesk desk) {
        this.desk = desk;
    }

    /**
     * Confirms employments: all in one unit of work, or, when a rule refuses one of them, each on its own.
     *
     * @param request makes it safe to repeat: what is confirmed is not confirmed again
     */
    Outcomes confirm(Employer employer, Origin origin, List<BoardEmployment> employments, RequestKey request) {
        var sorted = employments.stream().sorted(IN_ORDER).toList();
        List<Command> orders = sorted.stream()
                .<Command>map(one -> order(employer, origin, one))
                .toList();
        try {
            Optional<Recorded> recorded = desk.send(orders, Ask.repeatable(request));
            return new Outcomes(sorted, List.of(), recorded.orElse(null));
        } catch (RuleViolated _) {
            return oneByOne(employer, origin, sorted, request);
        }
    }

    private Outcomes oneByOne(Employer employer, Origin origin, List<BoardEmployment> employments, RequestKey request) {
        var confirmed = new ArrayList<BoardEmployment>();
        var refused = new ArrayList<Outcomes.Refused>();
        Recorded last = null;
        for (var one : employments) {
            try {
                var recorded = desk.send(order(employer, origin, one), Ask.repeatable(ofOne(request, one)));
                confirmed.add(one);
                last = recorded.orElse(last);
            } catch (RuleViolated why) {
                refused.add(new Outcomes.Refused(one, why));
            }
        }
        return new Outcomes(confirmed, refused, last);
    }

    private static RequestKey ofOne(RequestKey request, BoardEmployment one) {
        return new RequestKey(request.client(), request.key() + "/" + one.id(), request.requestHash());
    }

    private static ConfirmEmployment order(Employer employer, Origin origin, BoardEmployment one) {
        return new ConfirmEmployment(
                new DossierId(one.dossier()),
                origin,
                new EmploymentId(one.id()),
                employer.by(),
                employer.own().orElse(null),
                employer.board());
    }
}
