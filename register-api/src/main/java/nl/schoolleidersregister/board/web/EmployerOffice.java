package nl.schoolleidersregister.board.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import nl.schoolleidersregister.commands.CommandDesk;
import nl.schoolleidersregister.commands.Each;
import nl.schoolleidersregister.registration.EmploymentId;
import nl.schoolleidersregister.registration.RegistrationCommand.ConfirmEmployment;
import nl.schoolleidersregister.registration.view.BoardEmployment;
import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Origin;
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
        var orders = new LinkedHashMap<String, Command>();
        sorted.forEach(one -> orders.put(one.id().toString(), order(employer, origin, one)));
        return outcomes(sorted, desk.sendEach(orders, request));
    }

    private static Outcomes outcomes(List<BoardEmployment> employments, List<Each> each) {
        var confirmed = new ArrayList<BoardEmployment>();
        var refused = new ArrayList<Outcomes.Refused>();
        for (var at = 0; at < each.size(); at++) {
            switch (each.get(at)) {
                case Each.Done _ -> confirmed.add(employments.get(at));
                case Each.Refused(var why) -> refused.add(new Outcomes.Refused(employments.get(at), why));
            }
        }
        return new Outcomes(confirmed, refused, Each.last(each).orElse(null));
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
