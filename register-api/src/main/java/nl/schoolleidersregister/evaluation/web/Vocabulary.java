package nl.schoolleidersregister.evaluation.web;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.schoolleidersregister.evaluation.parts.KnownRegulations;
import nl.schoolleidersregister.regulation.AbsenceKind;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Regulation;

/**
 * Which competences and kinds of absence are known: those of the register's own standards and regulations, and those
 * that a regulation brings which was sent along. A kind that only another regulation lists takes nothing off.
 *
 * @param isWhole whether every regulation could be read; if not, a word may well be one of its own
 */
record Vocabulary(Set<Competence> competences, Set<AbsenceKind> kinds, boolean isWhole) {

    static Vocabulary of(KnownRegulations known, List<Regulation> sent, boolean isWhole) {
        Set<Competence> competences = new HashSet<>(known.competences());
        Set<AbsenceKind> kinds = new HashSet<>();
        for (var regulations : List.of(known.all(), sent)) {
            for (var regulation : regulations) {
                kinds.addAll(regulation.absences().keySet());
                competences.addAll(regulation.mapping().keySet());
                regulation.mapping().values().forEach(competences::addAll);
            }
        }
        return new Vocabulary(competences, kinds, isWhole);
    }

    boolean lacks(Competence competence) {
        return isWhole && !competences.contains(competence);
    }

    boolean lacks(AbsenceKind kind) {
        return isWhole && !kinds.contains(kind);
    }
}
