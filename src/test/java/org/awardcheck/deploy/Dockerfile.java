package org.awardcheck.deploy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the images are made by.
 *
 * @param instructions in order
 */
public record Dockerfile(List<Instruction> instructions) {
    private static final Path FOLDER = Path.of("deploy/container");
    private static final Pattern CONTINUED = Pattern.compile("\\\\\n\\s*");
    private static final Pattern COMMAND = Pattern.compile("(?:--\\S+ )*CMD (?<command>\\[.*])");

    /** One line of it, continued lines put together. */
    public record Instruction(String name, String arguments) {
        private static Instruction of(String line) {
            String[] parts = line.split(" ", 2);
            return new Instruction(parts[0], parts[1].strip());
        }
    }

    public static Dockerfile read(String name) throws IOException {
        String text = Files.readAllLines(FOLDER.resolve(name)).stream().filter(line -> !line.startsWith("#"))
                .collect(Collectors.joining("\n"));
        return new Dockerfile(CONTINUED.matcher(text).replaceAll("").lines().filter(line -> !line.isBlank())
                .map(Instruction::of).toList());
    }

    /** The arguments of the one instruction of a name. */
    public String only(String name) {
        return one(name, all(name));
    }

    /** The images that it starts from. */
    public List<String> bases() {
        return all("FROM").map(base -> base.split(" ")[0]).toList();
    }

    /** What is copied of what was built, and where to. */
    public List<String> copied() {
        return List.of(one("COPY", all("COPY").filter(copy -> !copy.startsWith("--from="))).split(" "));
    }

    /** What starts in a container. */
    public List<String> entryPoint() {
        return command(only("ENTRYPOINT"));
    }

    /** What stops a build of something that cannot run in the image. */
    public List<String> rule() {
        return command(only("RUN"));
    }

    /** What tells whether it is well. */
    public List<String> healthCheck() {
        Matcher check = COMMAND.matcher(only("HEALTHCHECK"));
        if (!check.matches()) {
            throw new IllegalStateException("not a command as a list: " + only("HEALTHCHECK"));
        }
        return command(check.group("command"));
    }

    private Stream<String> all(String name) {
        return instructions.stream().filter(each -> each.name().equals(name)).map(Instruction::arguments);
    }

    private static String one(String name, Stream<String> found) {
        List<String> arguments = found.toList();
        if (arguments.size() != 1) {
            throw new IllegalStateException(name + " stands there " + arguments.size() + " times");
        }
        return arguments.get(0);
    }

    private static List<String> command(String list) {
        try {
            return new ObjectMapper().readValue(list, new TypeReference<>() { });
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not a command as a list: " + list, e);
        }
    }
}
