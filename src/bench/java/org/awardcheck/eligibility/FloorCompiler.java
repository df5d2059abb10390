package org.awardcheck.eligibility;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;
import org.awardcheck.policy.Policy;

/** Writes a policy out as Java and has it compiled, as if someone had written its awards down by hand. */
final class FloorCompiler {
    private FloorCompiler() {
    }

    static Floor compile(Policy policy) throws IOException, ReflectiveOperationException {
        Path folder = Files.createTempDirectory("floor");
        Path source = folder.resolve(FloorSource.CLASS + ".java");
        Files.writeString(source, new FloorSource(policy).text());
        int status = ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", folder.toString(), "-classpath",
                System.getProperty("java.class.path"), "-proc:none", source.toString());
        if (status != 0) {
            throw new IllegalStateException("the floor cannot be compiled: " + source);
        }
        byte[] code = Files.readAllBytes(folder.resolve(FloorCompiler.class.getPackageName().replace('.', '/'))
                .resolve(FloorSource.CLASS + ".class"));
        return (Floor) MethodHandles.lookup().defineClass(code).getDeclaredConstructor().newInstance();
    }
}
