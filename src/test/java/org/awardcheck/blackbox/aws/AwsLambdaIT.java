package org.awardcheck.blackbox.aws;

import java.io.IOException;
import org.awardcheck.blackbox.Artifact;
import org.awardcheck.blackbox.ArtifactSuite;

/** The whole program as a Lambda function: {@code mvn verify -Paws-lambda}. */
class AwsLambdaIT extends ArtifactSuite {
    @Override
    protected Artifact start() throws IOException {
        LambdaFunction function = LambdaFunction.start("program.yaml");
        return new Artifact(new HttpApiDoor(function), function);
    }
}
