package org.awardcheck.blackbox.aws;

import java.io.IOException;
import org.awardcheck.blackbox.Artifact;
import org.awardcheck.blackbox.ArtifactSuite;
import org.awardcheck.blackbox.Door;

/** The whole program as a Lambda function: {@code mvn verify -Paws-lambda}. */
class AwsLambdaIT extends ArtifactSuite {
    private static final String HANDLER = "io.quarkus.amazon.lambda.runtime.QuarkusStreamHandler::handleRequest";

    @Override
    protected Artifact start() throws IOException {
        LambdaFunction function = LambdaFunction.start(HANDLER);
        Door door = new HttpApiDoor(function);
        return new Artifact() {
            @Override
            public Door door() {
                return door;
            }

            @Override
            public void close() {
                function.close();
            }
        };
    }
}
