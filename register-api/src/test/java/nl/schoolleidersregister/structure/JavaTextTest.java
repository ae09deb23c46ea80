package nl.schoolleidersregister.structure;

import static org.assertj.core.api.Assertions.assertThat;

import nl.schoolleidersregister.structure.JavaText.Member;
import org.junit.jupiter.api.Test;

class JavaTextTest {

    @Test
    void comments_and_literals_are_no_code() {
        assertThat(JavaText.code("a // {\nb /* { */ c")).isEqualTo("a     \nb         c");
        assertThat(JavaText.code("x = \"\\\"{\" + '{';")).doesNotContain("{").endsWith(";");
        assertThat(JavaText.code("x = \"\"\"\n {\"\\\"\"\"{\n \"\"\" + y;"))
                .doesNotContain("{")
                .endsWith("+ y;");
    }

    @Test
    void methods_constructors_and_values_of_fields_are_members() {
        var members = JavaText.members("""
                @Listed({A.class})
                record Word(String text) {
                    Word {
                        check(text);
                    }
                    private final Runnable run = () -> {
                    };
                    <T extends Word> T record(T word) throws Refused {
                        if (word.odd()) {
                            return word;
                        }
                        return word;
                    }
                }
                """);
        assertThat(members).containsExactly(new Member(3, 3), new Member(6, 2), new Member(8, 6));
    }

    @Test
    void methods_of_types_within_types_are_members_too() {
        var members = JavaText.members("""
                class Outer {
                    enum Inner {
                        ONE;
                        void speak() {
                        }
                    }
                    Object anonymous = new Object() {
                        public String toString() {
                            return "}";
                        }
                    };
                }
                """);
        assertThat(members).containsExactly(new Member(4, 2), new Member(8, 3));
    }
}
