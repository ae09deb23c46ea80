package nl.schoolleidersregister.structure.broken.web;

/** Named a page, but not in the api's own classes. */
public final class PageInCore {}
