package nl.schoolleidersregister.bench.history;

import java.util.ArrayList;
import java.util.List;
import nl.schoolleidersregister.regulation.AdoptedStandard;
import nl.schoolleidersregister.regulation.RegulationCommand.AdoptRegulation;
import nl.schoolleidersregister.regulation.RegulationCommand.DraftRegulation;
import nl.schoolleidersregister.regulation.RulesOnFile;
import nl.schoolleidersregister.regulation.StandardCommand.AdoptStandard;
import nl.schoolleidersregister.regulation.StandardCommand.DraftStandard;
import nl.schoolleidersregister.regulation.document.FirstDocuments;
import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.Origin;

/** The documents that a register begins with: the standard and the first regulation adopted, the next as a draft. */
final class Regulating {

    private Regulating() {}

    static List<Command> orders(Origin origin) {
        var orders = new ArrayList<Command>();
        var standards = new ArrayList<AdoptedStandard>();
        FirstDocuments.standards().forEach((id, text) -> {
            orders.add(new DraftStandard(id, origin, text));
            orders.add(new AdoptStandard(id, origin));
            standards.add(new AdoptedStandard(id, text.codes()));
        });
        var first = FirstDocuments.vo2026();
        for (var document : List.of(FirstDocuments.vo2028(), first)) {
            orders.add(new DraftRegulation(document.regulation().id(), origin, document.text()));
        }
        var none = new RulesOnFile(List.of(), standards);
        orders.add(new AdoptRegulation(first.regulation().id(), origin, first.hash(), first.regulation(), none));
        return orders;
    }
}
