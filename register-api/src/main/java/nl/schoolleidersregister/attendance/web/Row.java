package nl.schoolleidersregister.attendance.web;

/**
 * One row as it was handed in.
 *
 * @param line its number in the list, from 1
 * @param number register number
 * @param family family name
 * @param day when
 * @param hours how long
 */
record Row(int line, String number, String family, String day, String hours) {

    String value(Part part) {
        return switch (part) {
            case NUMBER -> number;
            case FAMILY -> family;
            case DAY -> day;
            case HOURS -> hours;
        };
    }

    /** The number as the register writes it: people group its digits. */
    String plainNumber() {
        return number.replaceAll("[\\s.]", "");
    }
}
