package no.trappa.app.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that looks at the running host through Chromium.
 *
 * <p>Its methods and constructor may ask for a {@link RunningTrappa} and for {@link Visitors}. All
 * such tests share one host with an empty database, and one browser.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("browser")
@ExtendWith(SharedHost.class)
public @interface BrowserTest {}
