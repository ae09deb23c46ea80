package nl.schoolleidersregister.structure.broken.view;

/** Named a view, but not in the projections. */
public final class ViewInTheApi {}
