package nl.schoolleidersregister.regulation;

import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.noon;
import static nl.schoolleidersregister.shared.Moments.registrarOn;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schoolleidersregister.regulation.RegulationCommand.AdoptRegulation;
import nl.schoolleidersregister.regulation.RegulationCommand.DraftRegulation;
import nl.schoolleidersregister.regulation.RegulationCommand.RedraftRegulation;
import nl.schoolleidersregister.regulation.RegulationCommand.RepealRegulation;
import nl.schoolleidersregister.regulation.RegulationEvent.RegulationAdopted;
import nl.schoolleidersregister.regulation.RegulationEvent.RegulationDrafted;
import nl.schoolleidersregister.regulation.RegulationEvent.RegulationRedrafted;
import nl.schoolleidersregister.regulation.RegulationEvent.RegulationRepealed;
import nl.schoolleidersregister.shared.MemoryStreams;
import nl.schoolleidersregister.shared.Scenario;
import nl.schoolleidersregister.shared.Subject;
import org.jspecify.annotations.Nullable;

/** The sentences of the tests about one regulation, VO-2028. Whatever happens on a day happens at noon. */
final class AdoptionFixture {

    static final RegulationId VO_2028 = new RegulationId("VO-2028");
    static final DocumentText TEXT = new DocumentText("{\"id\":\"VO-2028\"}");
    static final DocumentText OTHER_TEXT = new DocumentText("{\"id\":\"VO-2028\",\"title\":\"Anders\"}");
    static final RepealReason REASON = new RepealReason("De ledenvergadering besloot anders.");

    /** VO-2026 since 2015 on the standard of 2014. */
    static final RulesOnFile OTHERS =
            others(List.of(adoptedBefore("VO-2026", "2015-01-01", null, "VO-2014")), standard("VO-2014", "C1", "C2"));

    private AdoptionFixture() {}

    static Scenario<RegulationEvent, RegulationCommand> given(RegulationEvent... history) {
        var streams = new MemoryStreams<>(
                RegulationHistory.class, RegulationEvent.class, RegulationHistory::new, RegulationHistory::decide);
        var stream = RegulationHistory.streamOf(VO_2028);
        return new Scenario<>(streams, stream, new Subject(stream)).given(history);
    }

    static RulesOnFile others(List<AdoptedRegulation> regulations, AdoptedStandard... standards) {
        return new RulesOnFile(regulations, List.of(standards));
    }

    static AdoptedRegulation adoptedBefore(
            String id, String inForceFrom, @Nullable String repealedFrom, String standard) {
        return new AdoptedRegulation(
                new RegulationId(id),
                day(inForceFrom),
                repealedFrom == null ? null : day(repealedFrom),
                new StandardId(standard));
    }

    static AdoptedStandard standard(String id, String... competences) {
        Set<Competence> codes = Stream.of(competences).map(Competence::new).collect(Collectors.toSet());
        return new AdoptedStandard(new StandardId(id), codes);
    }

    /** In force from a day, on the standard of 2014. */
    static RegulationDraft says(String inForceFrom) {
        return RegulationFixture.vo2028().inForceFrom(day(inForceFrom));
    }

    static DraftRegulation draft(String on, DocumentText text) {
        return new DraftRegulation(VO_2028, registrarOn(on), text);
    }

    static RedraftRegulation redraft(String on, String named, DocumentText text) {
        return new RedraftRegulation(VO_2028, registrarOn(on), new RegulationId(named), text);
    }

    static AdoptRegulation adopt(String on, String inForceFrom, RulesOnFile others) {
        return adopt(on, TEXT, says(inForceFrom), others);
    }

    static AdoptRegulation adopt(String on, DocumentText seen, RegulationDraft says, RulesOnFile others) {
        return new AdoptRegulation(VO_2028, registrarOn(on), seen.hash(), says.adopt(), others);
    }

    static RepealRegulation repeal(String on, String from, RulesOnFile others) {
        return new RepealRegulation(VO_2028, registrarOn(on), day(from), REASON, others);
    }

    static RegulationDrafted drafted(String on) {
        return new RegulationDrafted(TEXT.hash(), TEXT, noon(on));
    }

    static RegulationRedrafted redrafted(String on) {
        return new RegulationRedrafted(OTHER_TEXT.hash(), OTHER_TEXT, noon(on));
    }

    static RegulationAdopted adopted(String on, String inForceFrom) {
        return new RegulationAdopted(
                TEXT.hash(), new StandardId("VO-2014"), day(inForceFrom), RunningCycles.MOST_FAVOURABLE, noon(on));
    }

    static RegulationRepealed repealed(String on, String from) {
        return new RegulationRepealed(day(from), REASON, noon(on));
    }
}
