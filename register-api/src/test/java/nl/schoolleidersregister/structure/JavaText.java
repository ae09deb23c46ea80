package nl.schoolleidersregister.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/** Reads Java as text, just enough to tell code from comments and one method from the next. */
final class JavaText {

    /** Comments, text blocks, texts and characters, in the order in which they may begin. */
    private static final Pattern NO_CODE = Pattern.compile(String.join(
            "|",
            "//[^\n]*",
            "(?s:/\\*.*?\\*/)",
            "(?s:\"\"\"(?:[^\"\\\\]++|\\\\.|\"(?!\"\"))*+\"\"\")",
            "\"(?:[^\"\\\\\n]++|\\\\.)*+\"",
            "'(?:[^'\\\\\n]++|\\\\.)*+'"));

    private static final Pattern TYPE =
            Pattern.compile("\\b(?:class|interface|enum|record)\\s+\\w+|\\bnew\\b[^;{}]*\\)\\s*$");

    private final String code;
    private final Deque<Block> open = new ArrayDeque<>();
    private final List<Member> members = new ArrayList<>();

    private JavaText(String code) {
        this.code = code;
    }

    /** The code; comments and literals become blanks, lines stay where they are. */
    static String code(String java) {
        return NO_CODE.matcher(java).replaceAll(found -> found.group().replaceAll("[^\n]", " "));
    }

    /** What stands straight in the types of a file: methods, constructors, initializers, values of fields. */
    static List<Member> members(String java) {
        return new JavaText(code(java)).read();
    }

    private List<Member> read() {
        var line = 1;
        var header = 0;
        for (var at = 0; at < code.length(); at++) {
            var sign = code.charAt(at);
            switch (sign) {
                case '\n' -> line++;
                case '{' -> open(code.substring(header, at), line);
                case '}' -> close(line);
                default -> {}
            }
            if (sign == '{' || sign == '}' || sign == ';') {
                header = at + 1;
            }
        }
        return members;
    }

    private void open(String header, int line) {
        var type = TYPE.matcher(header).find();
        var inType = !open.isEmpty() && open.peek().type();
        open.push(new Block(type, inType && !type, line));
    }

    private void close(int line) {
        var block = open.pop();
        if (block.member()) {
            members.add(new Member(block.line(), line - block.line() + 1));
        }
    }

    /**
     * A method or its like.
     *
     * @param line on which it opens, from 1
     * @param lines how many, those of both braces included
     */
    record Member(int line, int lines) {}

    private record Block(boolean type, boolean member, int line) {}
}
