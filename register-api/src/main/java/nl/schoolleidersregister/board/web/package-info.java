/** The one page of a board and of a supervisory board: the employments that wait for their word (art. C5). */
@NullMarked
package nl.schoolleidersregister.board.web;

import org.jspecify.annotations.NullMarked;
