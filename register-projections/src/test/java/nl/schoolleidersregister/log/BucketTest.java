package nl.schoolleidersregister.log;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BucketTest {

    /** Worked out with another CRC-32: what is stored under a bucket must be found under it for ever. */
    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "123456789, 38",
        "0198e7a0-0000-7000-8000-000000000001, 46",
        "school:01AB00, 31",
    })
    void a_subject_has_the_same_bucket_for_ever(String subject, int bucket) {
        assertThat(Bucket.of(subject)).isEqualTo(bucket);
    }

    @Test
    void subjects_spread_over_all_buckets() {
        var sizes = LongStream.range(0, 6400)
                .mapToObj(number -> Bucket.of(new UUID(number, -number).toString()))
                .collect(groupingBy(bucket -> bucket, counting()));
        assertThat(sizes.keySet()).hasSize(64).allMatch(bucket -> bucket >= 0 && bucket < Bucket.COUNT);
        assertThat(sizes.values()).allMatch(size -> size > 50 && size < 200);
    }
}
