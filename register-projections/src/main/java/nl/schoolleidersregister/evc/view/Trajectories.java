package nl.schoolleidersregister.evc.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.schoolleidersregister.assignment.Load;
import nl.schoolleidersregister.evc.CertificateId;
import nl.schoolleidersregister.evc.CertificateNumber;
import nl.schoolleidersregister.evc.EvcEvent;
import nl.schoolleidersregister.evc.Reused;
import nl.schoolleidersregister.evc.Trajectory;
import nl.schoolleidersregister.evc.TrajectoryFile;
import nl.schoolleidersregister.evc.TrajectoryId;
import nl.schoolleidersregister.log.LogReader;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.shared.DossierId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks for EVC trajectories: a view says which there are, their own facts what they came to. */
public final class Trajectories {

    private static final String SELECT = "select * from view.evc_trajectory t";

    private final JdbcClient view;
    private final LogReader log;

    /** Trajectories in this database and this log. */
    public Trajectories(DataSource view, LogReader log) {
        this.view = JdbcClient.create(view);
        this.log = log;
    }

    /** One of them. */
    public Optional<TrajectoryOnFile> find(TrajectoryId id) {
        return all(" where trajectory = ?", id.value()).stream().findFirst();
    }

    /** Somebody's own, the first one first. */
    public List<TrajectoryOnFile> of(DossierId dossier) {
        return all(" where dossier = ? order by started, trajectory", dossier.value());
    }

    /** Those with these providers, what is open first. */
    public List<TrajectoryOnFile> with(Collection<RecognitionId> providers) {
        return all(" where provider = any(?) order by open desc, started, trajectory", (Object)
                providers.stream().map(RecognitionId::value).toArray(UUID[]::new));
    }

    /** Those that an account judges or judged, what waits for it first. */
    public List<TrajectoryOnFile> judgedBy(UUID account) {
        return all(
                " join view.evc_seat s using (trajectory) where s.account = ? order by s.judged, s.by_day, trajectory",
                account);
    }

    /** All of them for the office, what is open first. */
    public List<TrajectoryOnFile> all() {
        return all(" order by open desc, started, trajectory");
    }

    /** The one with this certificate. */
    public Optional<TrajectoryOnFile> certified(CertificateNumber number) {
        return all(" where number = ?", number.value()).stream().findFirst();
    }

    /** Those that are open, the one that began first first. */
    public List<TrajectoryOnFile> waiting() {
        return all(" where open order by started, trajectory");
    }

    /** How much every assessor has of them. */
    public Map<RecognitionId, Load> loads() {
        var loads = new HashMap<RecognitionId, Load>();
        view.sql("""
                select assessor, count(*) as given,
                       count(*) filter (where t.open and account is not null and not judged) as busy
                from view.evc_seat s join view.evc_trajectory t using (trajectory) group by assessor
                """).query(row -> {
            var load = new Load(row.getInt("busy"), row.getInt("given"));
            loads.put(new RecognitionId(row.getObject("assessor", UUID.class)), load);
        });
        return loads;
    }

    /** Those of which a judgement was due before this day and is not in. */
    public List<TrajectoryOnFile> late(LocalDate day) {
        return all(
                " where open and exists (select from view.evc_seat s where s.trajectory = t.trajectory"
                        + " and s.account is not null and not s.judged and s.by_day < ?) order by started, trajectory",
                day);
    }

    /** What certificates of somebody that hold let them carry over. */
    public List<Reused> standing(DossierId dossier) {
        return of(dossier).stream()
                .flatMap(one -> one.file().standing().stream())
                .toList();
    }

    /** Trajectories of somebody in which something of this certificate was carried over. */
    public List<TrajectoryOnFile> leaningOn(DossierId dossier, CertificateId certificate) {
        return of(dossier).stream()
                .filter(one -> one.file().started().stream()
                        .flatMap(begun -> begun.reused().stream())
                        .anyMatch(reused -> reused.certificate().equals(certificate)))
                .toList();
    }

    private List<TrajectoryOnFile> all(String which, Object... params) {
        return view.sql(SELECT + which)
                .params(params)
                .query((row, _) -> trajectory(row))
                .list();
    }

    private TrajectoryOnFile trajectory(ResultSet row) throws SQLException {
        var id = new TrajectoryId(row.getObject("trajectory", UUID.class));
        var dossier = new DossierId(row.getObject("dossier", UUID.class));
        var provider = new RecognitionId(row.getObject("provider", UUID.class));
        return new TrajectoryOnFile(id, dossier, provider, file(Trajectory.streamOf(dossier, id)));
    }

    private TrajectoryFile file(String stream) {
        var file = new TrajectoryFile();
        log.of(stream).forEach(logged -> file.add((EvcEvent) logged.event()));
        return file;
    }
}
