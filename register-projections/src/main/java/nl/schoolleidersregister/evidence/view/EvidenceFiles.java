package nl.schoolleidersregister.evidence.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.schoolleidersregister.evidence.About;
import nl.schoolleidersregister.evidence.ContentHash;
import nl.schoolleidersregister.evidence.EvidenceId;
import nl.schoolleidersregister.evidence.FileName;
import nl.schoolleidersregister.evidence.FileSize;
import nl.schoolleidersregister.evidence.FileType;
import nl.schoolleidersregister.feed.store.Rows;
import nl.schoolleidersregister.shared.DossierId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks for attached files. */
public final class EvidenceFiles {

    private final JdbcClient view;

    /** Files in this database. */
    public EvidenceFiles(DataSource view) {
        this.view = JdbcClient.create(view);
    }

    /** The evidence of one thing, the oldest first; what was withdrawn is not. */
    public List<EvidenceFile> about(DossierId dossier, About about) {
        return view.sql("""
                select * from view.evidence
                where dossier = ? and kind = ? and thing = ? and withdrawn_at is null
                order by attached_at, evidence
                """)
                .params(dossier.value(), about.kind().name(), about.thing())
                .query(EvidenceFiles::row)
                .list();
    }

    /** The evidence of all things of one kind, the oldest first; what was withdrawn is not. */
    public List<EvidenceFile> about(DossierId dossier, About.Kind kind) {
        return view.sql("""
                select * from view.evidence where dossier = ? and kind = ? and withdrawn_at is null
                order by attached_at, evidence
                """)
                .params(dossier.value(), kind.name())
                .query(EvidenceFiles::row)
                .list();
    }

    /** One file of a dossier, withdrawn or not. */
    public Optional<EvidenceFile> find(DossierId dossier, EvidenceId id) {
        return view.sql("select * from view.evidence where dossier = ? and evidence = ?")
                .params(dossier.value(), id.value())
                .query(EvidenceFiles::row)
                .optional();
    }

    private static EvidenceFile row(ResultSet row, int number) throws SQLException {
        var name = row.getString("name");
        var hash = row.getString("hash");
        return new EvidenceFile(
                new EvidenceId(row.getObject("evidence", UUID.class)),
                new DossierId(row.getObject("dossier", UUID.class)),
                new About(About.Kind.valueOf(row.getString("kind")), row.getObject("thing", UUID.class)),
                name == null ? null : new FileName(name),
                hash == null ? null : new ContentHash(hash),
                FileType.valueOf(row.getString("type")),
                new FileSize(row.getLong("bytes")),
                row.getObject("attached_at", OffsetDateTime.class).toInstant(),
                Rows.instant(row, "withdrawn_at"));
    }
}
