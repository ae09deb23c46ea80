package nl.schoolleidersregister.years;

import java.time.Clock;
import java.time.LocalDate;
import javax.sql.DataSource;
import nl.schoolleidersregister.commands.CommandsConfiguration;
import nl.schoolleidersregister.days.CareersMeetDays;
import nl.schoolleidersregister.days.DayRound;
import nl.schoolleidersregister.days.DayWatch;
import nl.schoolleidersregister.days.DaysConfiguration;
import nl.schoolleidersregister.days.Preparation;
import nl.schoolleidersregister.feed.FeedConfiguration;
import nl.schoolleidersregister.policies.PoliciesConfiguration;
import nl.schoolleidersregister.regulation.view.Regulations;
import nl.schoolleidersregister.regulation.web.RegulationOffice;
import nl.schoolleidersregister.sealing.Aead;
import nl.schoolleidersregister.sealing.MasterKey;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/**
 * The register without its pages: log, orders, policies, views and the round of the day, as the product has them. It
 * begins on a day that is said, with no regulation, and makes a round only when it is told to.
 */
public final class YearsRegister implements AutoCloseable {

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final Noon clock;

    /**
     * Starts it.
     *
     * @param register database of log and views, with the role of the application; stays open
     * @param keys database of the keys, likewise
     * @param writer connections to the log, for its one writer
     * @param first day on which it finds itself
     */
    public YearsRegister(DataSource register, DataSource keys, DataSource writer, LocalDate first) {
        this.clock = new Noon(first);
        context.registerBean("registerDataSource", DataSource.class, () -> register, bean -> {
            bean.setPrimary(true);
            bean.setDestroyMethodName("");
        });
        context.registerBean("keysDataSource", DataSource.class, () -> keys, bean -> bean.setDestroyMethodName(""));
        context.registerBean("writerDataSource", DataSource.class, () -> writer, bean -> bean.setDestroyMethodName(""));
        // Nothing is rebuilt here: the views follow the log from its first fact.
        context.registerBean(
                "registerOwnerDataSource", DataSource.class, () -> writer, bean -> bean.setDestroyMethodName(""));
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(MasterKey.class, () -> new MasterKey("years", Aead.newKey()));
        context.registerBean(Preparation.class, this::isRegulated);
        context.register(
                FeedConfiguration.class,
                CommandsConfiguration.class,
                PoliciesConfiguration.class,
                DaysConfiguration.class,
                CareersMeetDays.class,
                RegulationOffice.class);
        context.refresh();
        part(DayWatch.class).stop();
    }

    private Preparation isRegulated() {
        return () -> !part(Regulations.class).shelf().adopted().isEmpty();
    }

    /** One of its parts. */
    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /** It is this day; nobody looks whether it has come. */
    public void moveTo(LocalDate day) {
        clock.moveTo(day);
    }

    /** Makes the rounds that are due, and fails where one cannot be made. */
    public void makeRounds() {
        if (!part(DayRound.class).runUntilToday()) {
            throw new IllegalStateException("No round could be made at " + clock.instant());
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
