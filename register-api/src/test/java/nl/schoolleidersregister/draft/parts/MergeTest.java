package nl.schoolleidersregister.draft.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two devices write in one draft: nothing that was typed on either of them goes. */
class MergeTest {

    private static final List<String> NAMES = List.of("plan", "title", "about");

    private static Map<String, List<String>> sent(Map<String, List<String>> shown, Map<String, List<String>> typed) {
        var form = new HashMap<>(typed);
        form.put(Basis.FIELD, List.of(Basis.of(NAMES, shown).text()));
        return form;
    }

    @Test
    void a_field_that_was_not_changed_here_stays_as_it_was_written_elsewhere() {
        var kept = Map.of("plan", List.of("Van B"));
        var form = sent(Map.of(), Map.of("plan", List.of(""), "title", List.of("Van A"), "about", List.of()));
        assertThat(Merge.of(NAMES, kept, form)).isEqualTo(Map.of("plan", List.of("Van B"), "title", List.of("Van A")));
        assertThat(Merge.unknownToSender(NAMES, Merge.of(NAMES, kept, form), form))
                .isEqualTo(Map.of("plan", List.of("Van B")));
    }

    @Test
    void both_texts_are_kept_where_both_wrote_until_it_is_said_that_the_other_was_seen() {
        var kept = Map.of("plan", List.of("Van B"));
        var merged = Merge.of(NAMES, kept, sent(Map.of("plan", List.of("Eerst")), Map.of("plan", List.of("Van A"))));
        assertThat(merged).isEqualTo(Map.of("plan", List.of("Van A"), "~plan", List.of("Van B")));
        var again = sent(merged, Map.of("plan", List.of("Van A en B")));
        assertThat(Merge.of(NAMES, merged, again)).containsEntry("~plan", List.of("Van B"));
        again.put(Merge.SEEN, List.of("anders " + Basis.print(List.of("plan", "Van B"))));
        assertThat(Merge.of(NAMES, merged, again)).isEqualTo(Map.of("plan", List.of("Van A en B")));
    }

    @Test
    void what_was_emptied_here_is_not_lost_where_somebody_wrote_on_elsewhere() {
        var kept = Map.of("plan", List.of("Eerst en verder"));
        var emptied = sent(Map.of("plan", List.of("Eerst")), Map.of("plan", List.of("")));
        assertThat(Merge.of(NAMES, kept, emptied)).isEqualTo(kept);
        var alone = sent(kept, Map.of("plan", List.of("")));
        assertThat(Merge.of(NAMES, kept, alone).getOrDefault("plan", List.of("")))
                .isEqualTo(List.of(""));
    }

    @Test
    void a_whole_form_without_a_choice_takes_it_back_and_a_part_of_a_form_says_nothing_of_it() {
        var kept = Map.of("about", List.of("C1", "C3"));
        var form = sent(kept, Map.of("title", List.of("Van A")));
        assertThat(Merge.of(NAMES, kept, form)).isEqualTo(Map.of("title", List.of("Van A")));
        form.put(Merge.PART, List.of("ja"));
        assertThat(Merge.of(NAMES, kept, form)).containsEntry("about", List.of("C1", "C3"));
    }

    @Test
    void ends_of_lines_and_white_space_around_a_text_are_no_change() {
        var kept = Map.of("plan", List.of("Een\nTwee"));
        var form = sent(kept, Map.of("plan", List.of("Een\r\nTwee\r\n")));
        assertThat(Merge.of(NAMES, kept, form)).isEqualTo(kept);
        assertThat(Merge.unknownToSender(NAMES, kept, form)).isEmpty();
    }

    @Test
    void no_text_is_cut_off() {
        var long100 = "a".repeat(100_000);
        assertThat(Merge.of(NAMES, Map.of(), sent(Map.of(), Map.of("plan", List.of(long100)))))
                .containsEntry("plan", List.of(long100));
    }

    @Test
    void a_text_that_the_other_has_in_it_is_not_kept_twice() {
        var kept = Map.of("plan", List.of("Eerst dit"));
        var form = sent(Map.of("plan", List.of("Eerst")), Map.of("plan", List.of("Eerst dit, dan dat")));
        assertThat(Merge.of(NAMES, kept, form)).isEqualTo(Map.of("plan", List.of("Eerst dit, dan dat")));
    }
}
