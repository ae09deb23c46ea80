package nl.schoolleidersregister.registration;

import java.util.List;

/** A registration while an order is decided: what holds now, and the place to record what follows. */
interface Live {

    /** As it stands after everything that was recorded, also by this order. */
    Career career();

    /** What stands in the ledger. */
    List<Earned> earned();

    /** Records a fact; it holds at once. */
    void record(RegistrationEvent fact);
}
