package city.hansa.browser;

import city.hansa.HansaTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A journey through the application that {@link HansaTest} runs. A test method that takes {@link
 * Readers} gets browsers' windows of its own, and fails when one of them complained.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@HansaTest
@Tag("browser")
@ExtendWith(Readers.Given.class)
@interface BrowserTest {}
