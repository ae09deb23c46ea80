package nl.schoolleidersregister.evidence.view;

import static nl.schoolleidersregister.shared.Moments.noon;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.evidence.About;
import nl.schoolleidersregister.evidence.AttachedFile;
import nl.schoolleidersregister.evidence.ContentHash;
import nl.schoolleidersregister.evidence.Evidence;
import nl.schoolleidersregister.evidence.EvidenceEvent;
import nl.schoolleidersregister.evidence.EvidenceEvent.EvidenceAttached;
import nl.schoolleidersregister.evidence.EvidenceEvent.EvidenceWithdrawn;
import nl.schoolleidersregister.evidence.EvidenceId;
import nl.schoolleidersregister.evidence.FileName;
import nl.schoolleidersregister.evidence.FileSize;
import nl.schoolleidersregister.evidence.FileType;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.testing.Erasure;
import nl.schoolleidersregister.testing.TestDatabase;
import nl.schoolleidersregister.testing.TestLog.Entry;
import nl.schoolleidersregister.testing.TestViews;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class EvidenceFilesIT {

    private static final DossierId DOSSIER = new DossierId(new UUID(0x4000L, 1));
    private static final DossierId OTHER = new DossierId(new UUID(0x4000L, 2));
    private static final About DIPLOMA = new About(About.Kind.QUALIFICATION, new UUID(0x4001L, 1));
    private static final AttachedFile FILE =
            new AttachedFile(new FileName("diploma.jpg"), new ContentHash("0a".repeat(32)));

    @AutoClose
    private final TestDatabase database = TestDatabase.fresh();

    private final EvidenceFiles files = new EvidenceFiles(database.register());

    private static EvidenceId id(int number) {
        return new EvidenceId(new UUID(0x4005L, number));
    }

    private static Entry attached(int number, String on) {
        var fact = new EvidenceAttached(
                id(number), DIPLOMA, Personal.of(FILE), FileType.JPEG, new FileSize(1_234), noon(on));
        return entry(number, fact);
    }

    private static Entry entry(int sequence, EvidenceEvent fact) {
        return new Entry(Evidence.streamOf(DOSSIER, DIPLOMA), DOSSIER.subject(), sequence, fact);
    }

    private void happened(List<LoggedEvent> events) {
        new TestViews(database).advance(List.of(new EvidenceProjection()), events);
    }

    @Test
    void a_file_is_found_in_its_own_dossier_only() {
        happened(TestViews.logged(List.of(attached(1, "2026-02-01"))));
        assertThat(files.find(DOSSIER, id(1)))
                .contains(new EvidenceFile(
                        id(1),
                        DOSSIER,
                        DIPLOMA,
                        FILE.name(),
                        FILE.hash(),
                        FileType.JPEG,
                        new FileSize(1_234),
                        noon("2026-02-01"),
                        null));
        assertThat(files.find(OTHER, id(1))).isEmpty();
        assertThat(files.find(DOSSIER, id(2))).isEmpty();
        assertThat(files.about(OTHER, DIPLOMA)).isEmpty();
    }

    @Test
    void the_evidence_of_a_thing_is_what_was_not_withdrawn_the_oldest_first() {
        happened(TestViews.logged(List.of(
                attached(1, "2026-02-03"),
                attached(2, "2026-02-01"),
                attached(3, "2026-02-02"),
                entry(4, new EvidenceWithdrawn(id(3), noon("2026-02-04"))))));
        assertThat(files.about(DOSSIER, DIPLOMA).stream().map(EvidenceFile::id)).containsExactly(id(2), id(1));
        assertThat(files.about(DOSSIER, new About(About.Kind.ACTIVITY, DIPLOMA.thing())))
                .isEmpty();
        assertThat(files.find(DOSSIER, id(3)).orElseThrow().withdrawnAt()).isEqualTo(noon("2026-02-04"));
    }

    @Test
    void a_file_without_its_key_has_neither_name_nor_hash() {
        happened(TestViews.logged(List.of(attached(1, "2026-02-01"))).stream()
                .map(Erasure::of)
                .toList());
        var file = files.find(DOSSIER, id(1)).orElseThrow();
        assertThat(file.name()).isNull();
        assertThat(file.hash()).isNull();
        assertThat(file.type()).isEqualTo(FileType.JPEG);
    }
}
