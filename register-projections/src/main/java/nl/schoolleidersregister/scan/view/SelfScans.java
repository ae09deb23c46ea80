package nl.schoolleidersregister.scan.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.schoolleidersregister.scan.ScanEdition;
import nl.schoolleidersregister.scan.ScanId;
import nl.schoolleidersregister.shared.DossierId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks for the self-scans that somebody kept; whoever asks must be that leader, or be shown one by the leader. */
public final class SelfScans {

    private final JdbcClient view;

    /** Scans in this database. */
    public SelfScans(DataSource view) {
        this.view = JdbcClient.create(view);
    }

    /** All scans of somebody, the first one first. */
    public List<SelfScanOnFile> of(DossierId dossier) {
        return view.sql("select * from view.self_scan where dossier = ? and not removed order by kept, scan")
                .param(dossier.value())
                .query((row, _) -> scan(row))
                .list();
    }

    /** One scan of somebody; nothing when it is of somebody else, or was removed. */
    public Optional<SelfScanOnFile> find(DossierId dossier, ScanId id) {
        return view.sql("select * from view.self_scan where dossier = ? and scan = ? and not removed")
                .params(dossier.value(), id.value())
                .query((row, _) -> scan(row))
                .optional();
    }

    private static SelfScanOnFile scan(ResultSet row) throws SQLException {
        return new SelfScanOnFile(
                new ScanId(row.getObject("scan", UUID.class)),
                new DossierId(row.getObject("dossier", UUID.class)),
                ScanEdition.valueOf(row.getString("edition")),
                WrittenAnswers.read(row.getString("answers")),
                row.getObject("kept", OffsetDateTime.class).toInstant());
    }
}
