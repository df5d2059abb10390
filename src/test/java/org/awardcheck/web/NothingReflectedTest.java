package org.awardcheck.web;

import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The guard is there: without it, a page would find anything by reflection, and no test would notice. */
@QuarkusTest
class NothingReflectedTest {
    @Inject
    Engine engine;

    @Test
    void whatNobodyDeclaredIsNotFound() {
        Template template = engine.parse("{day.year}");
        assertThrows(IllegalStateException.class, () -> template.data("day", LocalDate.EPOCH).render());
    }
}
