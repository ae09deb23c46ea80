/**
 * A leader's self-scan: how often eleven leadership practices and three patterns fit the own work, kept once in a while
 * and compared over the years. Only the leader sees it, unless the leader attaches one to something that others see.
 */
@NullMarked
package nl.schoolleidersregister.scan;

import org.jspecify.annotations.NullMarked;
