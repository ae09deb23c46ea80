package nl.schoolleidersregister.testing;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.schoolleidersregister.activity.Stars;
import nl.schoolleidersregister.assignment.Load;
import nl.schoolleidersregister.evaluation.Basis;
import nl.schoolleidersregister.evc.CertificateNumber;
import nl.schoolleidersregister.evc.CredentialId;
import nl.schoolleidersregister.evc.KeyName;
import nl.schoolleidersregister.evidence.ContentHash;
import nl.schoolleidersregister.offering.MeetingDays;
import nl.schoolleidersregister.offering.OfferingId;
import nl.schoolleidersregister.offering.OfferingTerms;
import nl.schoolleidersregister.offering.OfferingTitle;
import nl.schoolleidersregister.person.BirthDate;
import nl.schoolleidersregister.person.EmailAddress;
import nl.schoolleidersregister.portfolio.EntryExample;
import nl.schoolleidersregister.portfolio.Outcome;
import nl.schoolleidersregister.provider.ChamberNumber;
import nl.schoolleidersregister.quality.HalfYear;
import nl.schoolleidersregister.recognition.Remit;
import nl.schoolleidersregister.registration.CreditId;
import nl.schoolleidersregister.registration.EntryId;
import nl.schoolleidersregister.registration.Fte;
import nl.schoolleidersregister.registration.Function;
import nl.schoolleidersregister.registration.PePoints;
import nl.schoolleidersregister.registration.RegisterNumber;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.DocumentHash;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.regulation.LearningForm;
import nl.schoolleidersregister.regulation.LearningForm.Duty;
import nl.schoolleidersregister.regulation.LearningForm.Spectrum;
import nl.schoolleidersregister.regulation.LearningForm.Way;
import nl.schoolleidersregister.regulation.NamedCompetence;
import nl.schoolleidersregister.scan.Frequency;
import nl.schoolleidersregister.scan.ScanAnswer;
import nl.schoolleidersregister.scan.ScanAnswers;
import nl.schoolleidersregister.scan.ScanEdition;
import nl.schoolleidersregister.school.BoardNumber;
import nl.schoolleidersregister.school.SchoolCode;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Period;
import nl.schoolleidersregister.shared.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Events with random content: every record is made of random parts, and what has rules of its own is listed here. Every
 * text is long enough to be found again wherever it leaks to.
 */
public final class RandomEvents {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzàéïöüßçñčšğıøåłśţяжδω";
    private static final long DAYS = 365L * 40;

    private final Random random;
    private final Map<Class<?>, Supplier<Object>> makers = new HashMap<>();

    /** Events by this chance. */
    public RandomEvents(Random random) {
        this.random = random;
        makers.put(String.class, this::text);
        makers.put(long.class, () -> 1_000_000_000L + random.nextInt(1_000_000_000));
        makers.put(int.class, () -> 1 + random.nextInt(1_000_000_000));
        makers.put(boolean.class, random::nextBoolean);
        makers.put(
                NamedCompetence.class,
                () -> new NamedCompetence(new Competence("P" + random.nextInt(1_000_000_000)), text()));
        makers.put(LearningForm.class, this::form);
        makers.put(UUID.class, this::id);
        makers.put(LocalDate.class, () -> LocalDate.EPOCH.plusDays(DAYS + random.nextInt(10_000)));
        makers.put(Instant.class, () -> Instant.ofEpochMilli(Math.abs(random.nextLong() >>> 22)));
        makers.put(Period.class, this::period);
        makers.put(BirthDate.class, () -> new BirthDate(LocalDate.EPOCH.minusDays(random.nextInt(20_000))));
        makers.put(EmailAddress.class, () -> new EmailAddress("z" + random.nextInt(1_000_000) + "@voorbeeld.example"));
        makers.put(RegisterNumber.class, () -> RegisterNumber.ofSerial(10_000 + random.nextInt(90_000)));
        makers.put(SchoolCode.class, this::schoolCode);
        makers.put(BoardNumber.class, () -> new BoardNumber(Integer.toString(100_000 + random.nextInt(900_000))));
        makers.put(Function.class, () -> new Function("RECTOR"));
        makers.put(Fte.class, () -> new Fte(BigDecimal.valueOf(1 + random.nextInt(10_000), 4)));
        makers.put(ContentHash.class, () -> new ContentHash("%064x".formatted(random.nextInt(Integer.MAX_VALUE))));
        makers.put(
                ChamberNumber.class,
                () -> new ChamberNumber(Integer.toString(10_000_000 + random.nextInt(90_000_000))));
        makers.put(Stars.class, () -> new Stars(1 + random.nextInt(Stars.MOST)));
        makers.put(Remit.class, () -> new Remit(competences(), 1 + random.nextInt(Remit.MOST)));
        makers.put(Load.class, () -> new Load(random.nextInt(3), 3 + random.nextInt(9)));
        makers.put(CertificateNumber.class, this::certificate);
        makers.put(CredentialId.class, () -> new CredentialId("urn:uuid:" + id()));
        makers.put(KeyName.class, () -> new KeyName("sleutel-" + random.nextInt(1_000_000_000)));
        makers.put(ScanAnswers.class, this::scan);
        makers.put(HalfYear.class, () -> new HalfYear(2026 + random.nextInt(9), 1 + random.nextInt(2)));
        makers.put(MeetingDays.class, this::days);
        makers.put(EntryExample.class, this::example);
        makers.put(Minutes.class, this::minutes);
        makers.put(OfferingTerms.class, this::terms);
        makers.put(PePoints.class, this::points);
        makers.put(DocumentHash.class, () -> new DocumentHash("%064x".formatted(random.nextInt(Integer.MAX_VALUE))));
    }

    private SchoolCode schoolCode() {
        return new SchoolCode("%02dXQ%02d".formatted(random.nextInt(100), random.nextInt(100)));
    }

    private EntryExample example() {
        return new EntryExample(
                text(), new Form("COACHING"), competences(), 24, 20, Outcome.PARTLY, text(), text(), text());
    }

    private PePoints points() {
        var day = LocalDate.EPOCH.plusDays(DAYS + random.nextInt(10_000));
        return new PePoints(
                new CreditId(id()),
                new EntryId(id()),
                pick(Basis.values()),
                new Form(text()),
                minutes(),
                day.minusDays(random.nextInt(3)),
                day,
                random.nextBoolean() ? new OfferingId(id()) : null,
                competences());
    }

    private OfferingTerms terms() {
        return new OfferingTerms(new OfferingTitle(text()), new Form(text()), minutes(), competences());
    }

    private List<Competence> competences() {
        return Stream.generate(() -> new Competence(text()))
                .limit(1L + random.nextInt(3))
                .toList();
    }

    private CertificateNumber certificate() {
        var signs = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
        var text = new StringBuilder("EVC");
        for (var sign = 0; sign < 12; sign++) {
            text.append(sign % 4 == 0 ? "-" : "").append(signs.charAt(random.nextInt(signs.length())));
        }
        return new CertificateNumber(text.toString());
    }

    private ScanAnswers scan() {
        return new ScanAnswers(ScanEdition.WORKING_SET_2026.items().stream()
                .map(item -> new ScanAnswer(item, pick(Frequency.values())))
                .toList());
    }

    private LearningForm form() {
        return new LearningForm(
                new Form("F" + random.nextInt(1_000_000_000)),
                text(),
                text(),
                pick(Spectrum.values()),
                List.of(pick(Way.values())),
                List.of(pick(Duty.values())));
    }

    private Minutes minutes() {
        return new Minutes(1 + random.nextInt(Minutes.OF_A_DAY));
    }

    private MeetingDays days() {
        var period = period();
        return new MeetingDays(period.from(), period.until());
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private <T> T pick(T[] some) {
        return some[random.nextInt(some.length)];
    }

    private String text() {
        var text = new StringBuilder();
        for (var letters = 0; letters < 14; letters++) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    private Period period() {
        var from = LocalDate.EPOCH.plusDays(DAYS + random.nextInt(10_000));
        return new Period(from, from.plusDays(1 + random.nextInt(2_000)));
    }

    /** An event of this kind. */
    public <E extends Event> E of(Class<E> type) {
        return type.cast(make(type));
    }

    private Object make(Type type) {
        return switch (type) {
            case ParameterizedType generic
            when generic.getRawType() == Personal.class -> Personal.of(make(generic.getActualTypeArguments()[0]));
            case ParameterizedType generic
            when generic.getRawType() == List.class -> list(generic.getActualTypeArguments()[0]);
            case Class<?> known
            when makers.containsKey(known) -> makers.get(known).get();
            case Class<?> constant when constant.isEnum() -> pick(constant.getEnumConstants());
            case Class<?> record when record.isRecord() -> makeRecord(record);
            default -> throw new AssertionError("Tell RandomEvents how to make a " + type);
        };
    }

    private List<Object> list(Type type) {
        return Stream.generate(() -> make(type)).limit(1L + random.nextInt(3)).toList();
    }

    private Object makeRecord(Class<?> type) {
        return make(
                type,
                Arrays.stream(type.getRecordComponents())
                        .map(component -> make(component.getGenericType()))
                        .toArray());
    }

    /** A record of its parts. */
    static <R> R make(Class<R> type, @Nullable Object[] parts) {
        try {
            var types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(parts);
        } catch (ReflectiveOperationException fault) {
            throw new LinkageError("Cannot make a " + type, fault);
        }
    }

    /** The value of a component of a record. */
    public static @Nullable Object value(Object owner, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException fault) {
            throw new LinkageError("Cannot read " + component, fault);
        }
    }
}
