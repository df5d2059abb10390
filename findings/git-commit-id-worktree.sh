#!/usr/bin/env bash
# Version:  io.github.git-commit-id:git-commit-id-maven-plugin 9.2.0
# Guess:    Built in a linked working tree (`git worktree add`), it names the commit that is checked out there, as
#           `git rev-parse HEAD` in the same folder does; with `useNativeGit`, which asks git itself, all the more.
# Seen:     Both ways name the commit that the main working tree has checked out, without a warning: the artifact bears the
#           name of sources that it was not made of.
# Source:   The plugin's guide ('dotGitDirectory': by default the repository of the folder that is built; 'useNativeGit': the
#           same through the git executable); git-worktree(1): each working tree has a HEAD of its own.
export LC_ALL=C.UTF-8
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
mkdir "$dir/main"
cd "$dir/main"
cat > pom.xml <<'EOF'
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version><packaging>pom</packaging>
  <build>
    <plugins>
      <plugin>
        <groupId>io.github.git-commit-id</groupId><artifactId>git-commit-id-maven-plugin</artifactId>
        <version>9.2.0</version>
        <executions><execution><goals><goal>revision</goal></goals></execution></executions>
        <configuration>
          <generateGitPropertiesFile>true</generateGitPropertiesFile>
          <generateGitPropertiesFilename>${project.basedir}/git.properties</generateGitPropertiesFilename>
          <includeOnlyProperties>git.commit.message.short</includeOnlyProperties>
          <skipPoms>false</skipPoms>
          <useNativeGit>${native}</useNativeGit>
        </configuration>
      </plugin>
    </plugins>
  </build>
</project>
EOF
git init -q
git config user.name A
git config user.email a@example.org
git add pom.xml
git commit -q -m first
git worktree add -q -b second ../linked
cd ../linked
git commit -q --allow-empty -m second
{
    echo "git: $(git log -1 --format=%s)"
    for native in false true; do
        mvn -q -B -Dnative=$native initialize >/dev/null
        echo "useNativeGit $native: $(sed -n 's/^git.commit.message.short=//p' git.properties)"
    done
} | tee seen
diff seen - <<'EOF'
git: second
useNativeGit false: first
useNativeGit true: first
EOF
