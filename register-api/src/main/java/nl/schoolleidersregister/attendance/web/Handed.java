package nl.schoolleidersregister.attendance.web;

/** What somebody handed in: a list, or the reason why it is none. */
sealed interface Handed permits Sheet, Refused {}
