package org.awardcheck.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is uploaded to Function Compute can start there, and a browser shows what it answers. */
class FunctionComputeTest {
    private static final Path FOLDER = Path.of("deploy/function-compute");
    /** The glibc 2 of the systems behind the platform's custom runtimes, by its minor version. */
    private static final Map<String, Integer> GLIBC = Map.of("custom", 24, "custom.debian10", 28, "custom.debian11", 31,
            "custom.debian12", 36);
    private static final Pattern WANTED = Pattern.compile("the binary runs where glibc is 2\\.(\\d+) or later");

    private static ServerlessDevs.Resource function;

    @BeforeAll
    static void read() throws IOException {
        ServerlessDevs description = ServerlessDevs.read(FOLDER.resolve("s.yaml"));
        assertEquals("3.0.0", description.edition());
        assertEquals(1, description.resources().size());
        function = description.resources().values().iterator().next();
        assertEquals("fc3", function.component());
    }

    @Test
    void theSystemRunsANativeBinary() throws IOException {
        Matcher wanted = WANTED.matcher(Files.readString(Path.of("deploy/README.md")));
        assertTrue(wanted.find());
        assertTrue(GLIBC.get(function.props().runtime()) >= Integer.parseInt(wanted.group(1)), function.props()
                .runtime());
    }

    /** From the trigger's own address the platform sends everything as a file to be saved. */
    @Test
    void allAddressesOfADomainLeadToTheFunctionThatTheTriggerServes() {
        ServerlessDevs.CustomDomain domain = function.props().customDomain();
        assertEquals("${env('AWARD_CHECK_DOMAIN', 'auto')}", domain.domainName());
        assertEquals("/*", domain.route().path());
        ServerlessDevs.Trigger trigger = function.props().triggers().get(0);
        assertEquals(trigger.qualifier(), domain.route().qualifier());
        assertEquals("anonymous", trigger.triggerConfig().authType());
    }

    /** Its pages and functions, and OPTIONS, by which a browser asks whether another site's page may call one. */
    @Test
    void everyMethodThatTheProgramAnswersIsLetThroughFromBehindAProxy() {
        assertEquals(Set.of("GET", "HEAD", "POST", "OPTIONS"),
                Set.copyOf(function.props().triggers().get(0).triggerConfig().methods()));
        assertEquals("true", function.props().environmentVariables()
                .get("QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING"));
    }

    @Test
    void whatCannotStartThereIsNotUploaded() {
        List<ServerlessDevs.Action> before = function.actions().get("pre-deploy");
        assertEquals(1, before.size());
        String[] command = before.get(0).run().split(" ");
        Path folder = FOLDER.resolve(before.get(0).path());
        assertTrue(Files.isExecutable(folder.resolve(command[0])), command[0]);
        assertEquals("x86-64", command[1]);
        assertEquals(function.props().code() + "/runtime/bin/java", command[2]);
    }
}
