package nl.schoolleidersregister.timeline.parts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import nl.schoolleidersregister.choice.ChoiceTitle;
import nl.schoolleidersregister.choice.Explanation;
import nl.schoolleidersregister.evc.CertificateNumber;
import nl.schoolleidersregister.evidence.AttachedFile;
import nl.schoolleidersregister.offering.MeetingDays;
import nl.schoolleidersregister.offering.Programme;
import nl.schoolleidersregister.pages.Formats;
import nl.schoolleidersregister.pages.Texts;
import nl.schoolleidersregister.person.PersonName;
import nl.schoolleidersregister.registration.Diploma;
import nl.schoolleidersregister.registration.Fte;
import nl.schoolleidersregister.registration.Function;
import nl.schoolleidersregister.registration.PePoints;
import nl.schoolleidersregister.registration.Workplace;
import nl.schoolleidersregister.regulation.AbsenceKind;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.regulation.RegulationReference;
import nl.schoolleidersregister.regulation.view.Regulations;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Period;
import nl.schoolleidersregister.shared.RuleCode;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the values of the register's facts look in a sentence; a type of a new fact is added here. */
@Configuration(proxyBeanMethods = false)
class WordingConfiguration {

    private static final int MINUTES_PER_HOUR = 60;

    private final Texts texts;
    private final Formats formats;

    WordingConfiguration(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    private String text(String key, Object... values) {
        return texts.of(key, List.of(values));
    }

    @Bean
    Wording<CertificateNumber> certificateInWords() {
        return new Wording<>(CertificateNumber.class, CertificateNumber::value);
    }

    @Bean
    Wording<Minutes> minutesInWords() {
        return new Wording<>(Minutes.class, minutes -> text("timeline.hours", hours(minutes.value())));
    }

    private String hours(int minutes) {
        return formats.number(
                BigDecimal.valueOf(minutes).divide(BigDecimal.valueOf(MINUTES_PER_HOUR), 2, RoundingMode.HALF_UP));
    }

    @Bean
    Wording<Period> periodInWords() {
        return new Wording<>(Period.class, period -> text("timeline.period", period.from(), period.until()));
    }

    @Bean
    Wording<MeetingDays> meetingDaysInWords() {
        return new Wording<>(
                MeetingDays.class,
                days -> days.first().equals(days.last())
                        ? formats.day(days.first())
                        : text("timeline.days", days.first(), days.last()));
    }

    /** Points by the regulation of the day on which they were earned. */
    @Bean
    Wording<PePoints> pointsInWords(Regulations regulations) {
        return new Wording<>(
                PePoints.class,
                points -> text(
                        "evaluation.points",
                        formats.number(BigDecimal.valueOf(points.minutes().value())
                                .divide(
                                        BigDecimal.valueOf(regulations
                                                .inForceOn(points.day())
                                                .regulation()
                                                .minutesPerPoint()),
                                        2,
                                        RoundingMode.DOWN))));
    }

    @Bean
    Wording<Competence> competenceInWords() {
        return new Wording<>(Competence.class, competence -> word("evaluation.competence.", competence.code()));
    }

    @Bean
    Wording<Form> formInWords() {
        return new Wording<>(Form.class, form -> word("evaluation.form.", form.code()));
    }

    @Bean
    Wording<AbsenceKind> absenceInWords() {
        return new Wording<>(AbsenceKind.class, kind -> word("absence.kind.", kind.code()));
    }

    @Bean
    Wording<Function> functionInWords() {
        return new Wording<>(Function.class, function -> word("function.", function.code()));
    }

    /** A code of a regulation may be one that nobody put into words. */
    private String word(String texts, String code) {
        return this.texts.known(texts + code).orElse(code);
    }

    @Bean
    Wording<Fte> fteInWords() {
        return new Wording<>(Fte.class, fte -> text("employment.fte", formats.fte(fte.value())));
    }

    @Bean
    Wording<Workplace> workplaceInWords() {
        return new Wording<>(
                Workplace.class, at -> at.name().value() + ", " + at.town().value());
    }

    @Bean
    Wording<Programme> programmeInWords() {
        return new Wording<>(
                Programme.class, programme -> programme.terms().title().value());
    }

    @Bean
    Wording<ChoiceTitle> choiceInWords() {
        return new Wording<>(ChoiceTitle.class, ChoiceTitle::value);
    }

    @Bean
    Wording<Explanation> explanationInWords() {
        return new Wording<>(Explanation.class, Explanation::text);
    }

    @Bean
    Wording<Diploma> diplomaInWords() {
        return new Wording<>(Diploma.class, Diploma::training);
    }

    @Bean
    Wording<AttachedFile> fileInWords() {
        return new Wording<>(AttachedFile.class, file -> file.name().text());
    }

    @Bean
    Wording<PersonName> nameInWords() {
        return new Wording<>(PersonName.class, PersonName::full);
    }

    @Bean
    Wording<RegulationReference> regulationInWords() {
        return new Wording<>(
                RegulationReference.class, regulation -> regulation.id().value());
    }

    @Bean
    Wording<RuleCode> ruleInWords(RuleSayings sayings) {
        return new Wording<>(RuleCode.class, sayings::of);
    }
}
