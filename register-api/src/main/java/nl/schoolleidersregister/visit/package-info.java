/**
 * From a request to an order and back: who asks, when and under which key; what a refusal says on a page; waiting until
 * the views show what was recorded. Every feature with pages uses it, and it knows none of them.
 */
@NullMarked
package nl.schoolleidersregister.visit;

import org.jspecify.annotations.NullMarked;
