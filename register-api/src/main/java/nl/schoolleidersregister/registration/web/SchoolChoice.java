package nl.schoolleidersregister.registration.web;

/**
 * A school somebody can choose.
 *
 * @param code the school's code at DUO
 * @param name as people call it
 * @param place where it stands
 */
record SchoolChoice(String code, String name, String place) {

    /** As it stands in the list, and comes back from the form. */
    String label() {
        return nameAndPlace() + " (" + code + ")";
    }

    String nameAndPlace() {
        return name + ", " + place;
    }
}
