#!/usr/bin/env bash
# Version:  org.codehaus.mojo:buildnumber-maven-plugin 3.2.1
# Guess:    `buildNumber` is the commit that is checked out, as `git rev-parse HEAD` says, and a build of another commit is
#           called otherwise.
# Seen:     Where a merge is checked out, it is the newest commit that is no merge: the plugin asks `git log --no-merges`. So the
#           merge and one of its parents, which hold other sources, bear the same number, without a warning.
# Source:   The plugin's guide ('the revision of the working copy'); git-rev-parse(1).
export LC_ALL=C.UTF-8
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
cat > pom.xml <<'EOF'
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version><packaging>pom</packaging>
  <scm><connection>scm:git:https://example.org/finding.git</connection></scm>
  <build>
    <plugins>
      <plugin>
        <groupId>org.codehaus.mojo</groupId><artifactId>buildnumber-maven-plugin</artifactId><version>3.2.1</version>
        <executions><execution><phase>initialize</phase><goals><goal>create</goal></goals></execution></executions>
      </plugin>
    </plugins>
  </build>
</project>
EOF
git init -q -b main
git config user.name A
git config user.email a@example.org
git add pom.xml
git commit -q -m base
git checkout -q -b side
GIT_COMMITTER_DATE=2026-01-01T00:00:00Z git commit -q --allow-empty -m side
git checkout -q main
git commit -q --allow-empty -m newest
git merge -q --no-ff -m merge side
{
    echo "git: $(git log -1 --format=%s)"
    number=$(mvn -B initialize | sed -n 's/.*Storing buildNumber: \([0-9a-f]*\).*/\1/p')
    echo "buildNumber: $(git log -1 --format=%s "$number")"
} | tee seen
diff seen - <<'EOF'
git: merge
buildNumber: newest
EOF
