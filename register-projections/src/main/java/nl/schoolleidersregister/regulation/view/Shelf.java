package nl.schoolleidersregister.regulation.view;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schoolleidersregister.regulation.AdoptedRegulation;
import nl.schoolleidersregister.regulation.AdoptedStandard;
import nl.schoolleidersregister.regulation.LearningForm;
import nl.schoolleidersregister.regulation.RegulationId;
import nl.schoolleidersregister.regulation.RulesOnFile;
import nl.schoolleidersregister.regulation.Stage;

/**
 * All regulations and standards at one moment.
 *
 * @param regulations in the order in which they come in force
 * @param standards by name
 */
public record Shelf(List<RegulationOnFile> regulations, List<StandardOnFile> standards) {

    public Shelf {
        regulations = regulations.stream()
                .sorted(comparing((RegulationOnFile one) -> one.regulation().inForceFrom())
                        .thenComparing(one -> one.id().value()))
                .toList();
        standards = List.copyOf(standards);
    }

    /** One by its name. */
    public Optional<RegulationOnFile> find(RegulationId id) {
        return regulations.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Those that were adopted, repealed since or not, in the order in which they came in force. */
    public List<RegulationOnFile> adopted() {
        return regulations.stream().filter(RegulationOnFile::wasAdopted).toList();
    }

    /** The one in force on a day; before the first of all, the first. */
    public RegulationOnFile inForceOn(LocalDate day) {
        return adopted().reversed().stream()
                .filter(one ->
                        one.standsOn(day) && !day.isBefore(one.regulation().inForceFrom()))
                .findFirst()
                .orElseGet(() -> adopted().getFirst());
    }

    /** The forms of learning of the standard that the regulation in force on a day names, without those that ended. */
    public List<LearningForm> formsOn(LocalDate day) {
        var standard = inForceOn(day).regulation().standard();
        return standards.stream()
                .filter(one -> one.id().equals(standard))
                .flatMap(one -> one.formsOn(day).stream())
                .toList();
    }

    /** A form of learning by its code, as the last standard in the list that has it names it. */
    public Optional<LearningForm> named(String code) {
        return standards.reversed().stream()
                .flatMap(one -> one.text().forms().stream())
                .filter(one -> one.form().code().equals(code))
                .findFirst();
    }

    /** What a decision on one of them needs of the others. */
    public RulesOnFile rules() {
        return new RulesOnFile(
                adopted().stream()
                        .map(one -> new AdoptedRegulation(
                                one.id(),
                                one.regulation().inForceFrom(),
                                one.repealedFrom(),
                                one.regulation().standard()))
                        .toList(),
                standards.stream()
                        .filter(one -> one.stage() == Stage.ADOPTED)
                        .map(one -> new AdoptedStandard(one.id(), one.text().codes()))
                        .toList());
    }

    /** How many decisions made it what it is: adoptions and repeals. */
    public long decisions() {
        return adopted().size()
                + adopted().stream().filter(one -> one.repeal() != null).count();
    }
}
