package no.trappa.app.workshop.ui;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;

/** A test of the participants' pages on a running host, with a {@link Workshop} to hold. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:workshop;DB_CLOSE_DELAY=-1",
      "trappa.data=target/workshop-tests",
      "trappa.public-url=http://trappa.example",
      "trappa.empty=true"
    })
@Import(Workshop.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@interface WorkshopTest {}
