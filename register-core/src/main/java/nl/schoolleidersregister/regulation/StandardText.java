package nl.schoolleidersregister.regulation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a professional standard says.
 *
 * @param competences in its order; at least one, none twice
 * @param mapping where the competences of earlier standards count in this one; a regulation takes it over
 * @param forms of learning in the order in which people choose; at least one, none twice
 */
public record StandardText(
        List<NamedCompetence> competences, List<MappedCompetence> mapping, List<LearningForm> forms) {

    public StandardText {
        competences = List.copyOf(competences);
        mapping = List.copyOf(mapping);
        forms = List.copyOf(forms);
        var codes =
                competences.stream().map(NamedCompetence::competence).distinct().count();
        var mapped = mapping.stream().map(MappedCompetence::from).distinct().count();
        if (codes == 0 || codes < competences.size() || mapped < mapping.size()) {
            throw new IllegalArgumentException("No competence, or one twice: " + competences + ", " + mapping);
        }
        var learned = forms.stream().map(LearningForm::form).distinct().count();
        if (learned == 0 || learned < forms.size()) {
            throw new IllegalArgumentException("No form of learning, or one twice: " + forms);
        }
    }

    /** The codes of its competences. */
    public Set<Competence> codes() {
        return competences.stream().map(NamedCompetence::competence).collect(Collectors.toUnmodifiableSet());
    }
}
