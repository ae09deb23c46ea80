/** Tests of the page that shows how far the demo is filled. */
@NullMarked
package nl.schoolleidersregister.demo.web;

import org.jspecify.annotations.NullMarked;
