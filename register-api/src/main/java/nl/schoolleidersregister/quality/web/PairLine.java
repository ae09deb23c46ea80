package nl.schoolleidersregister.quality.web;

import nl.schoolleidersregister.quality.MarkedPair;
import nl.schoolleidersregister.shared.DossierId;

/**
 * Two marks that a figure rests on, as they stand on a page.
 *
 * @param dossier whose work
 * @param href where that work stands
 */
record PairLine(MarkedPair pair, DossierId dossier, String earlierName, String laterName, String href) {}
