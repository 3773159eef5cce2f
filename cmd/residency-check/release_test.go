package main_test

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"testing"

	"go.yaml.in/yaml/v3"
)

const tenantForRelease = `{"tenant": {"name": "T", "country": "JP"}, "features": ["azure.rbac"],
 "requirements": [{"id": "R", "storage": ["JP"]}]}`

// What action.yml and the template of GitLab run, run here on a release that is
// this very program.
func TestReleaseScripts(t *testing.T) {
	t.Parallel()
	if runtime.GOOS == "windows" {
		t.Skip("the scripts need a shell")
	}
	releases, sum := localRelease(t)

	t.Run("the action checks and annotates", func(t *testing.T) {
		t.Parallel()
		folder := folderToCheck(t)
		said, err := shell(t, folder, releases, "sh", repository(".github/action/install.sh"), "latest", folder+"/bin", sum)
		if err != nil {
			t.Fatalf("%v\n%s", err, said)
		}
		said, err = shell(t, folder, releases, "bash", repository(".github/action/check.sh"))
		if exitCode(err) != "1" || !strings.Contains(said, "::error file=tenants/a b.json,line=1") {
			t.Errorf("exit status %v\n%s", err, said)
		}
		if summary := read(t, filepath.Join(folder, "summary.md")); !strings.Contains(summary, "azure.rbac") {
			t.Errorf("summary: %s", summary)
		}
		if csv := read(t, filepath.Join(folder, "all of it.csv")); !strings.Contains(csv, "azure.rbac") {
			t.Errorf("CSV: %s", csv)
		}
		if sarif := read(t, filepath.Join(folder, "out.sarif")); !strings.Contains(sarif, `"2.1.0"`) {
			t.Errorf("no SARIF: %.100s", sarif)
		}
	})

	t.Run("the template of GitLab", func(t *testing.T) {
		t.Parallel()
		folder := folderToCheck(t)
		said, err := shell(t, folder, releases, "sh", "-euc", gitLabScript(t))
		if exitCode(err) != "1" || !strings.Contains(said, "VIOLATED") {
			t.Errorf("exit status %v\n%s", err, said)
		}
		for _, name := range []string{"gl-code-quality-report.json", "residency-check.xml"} {
			if !strings.Contains(read(t, filepath.Join(folder, name)), "azure.rbac") {
				t.Errorf("%s holds no finding", name)
			}
		}
	})

	t.Run("the template of Azure Pipelines", func(t *testing.T) {
		t.Parallel()
		folder := folderToCheck(t)
		write(t, filepath.Join(folder, "plan.json"), read(t, repository("testdata/plans/storage-moved-away/plan.json")))
		install, check := azureScripts(t)
		if said, err := shell(t, folder, releases, "bash", "-c", install); err != nil {
			t.Fatalf("%v\n%s", err, said)
		}
		said, err := shell(t, folder, releases, "env", "FOUND=plan.json", "COUNTRY=JP", "PROFILE=japan-only", "DOCUMENTS=", "ARGUMENTS=", "CONFIG=", "bash", "-c", check)
		if exitCode(err) != "1" || !strings.Contains(said, "##vso[task.logissue type=error") || !strings.Contains(said, "##vso[task.uploadsummary]") {
			t.Errorf("exit status %v\n%s", err, said)
		}
		if results := read(t, filepath.Join(folder, "residency-check.xml")); !strings.Contains(results, "azure.storage#westus2-lrs") {
			t.Errorf("results: %s", results)
		}
	})

	t.Run("a plan in place of documents", func(t *testing.T) {
		t.Parallel()
		folder := folderToCheck(t)
		write(t, filepath.Join(folder, "a plan.json"), read(t, repository("testdata/plans/storage-moved-away/plan.json")))
		write(t, filepath.Join(folder, "plan.json"), read(t, repository("testdata/plans/storage-moved-away/plan.json")))
		if said, err := shell(t, folder, releases, "sh", repository(".github/action/install.sh"), "latest", folder+"/bin", sum); err != nil {
			t.Fatalf("%v\n%s", err, said)
		}
		forPlan := strings.NewReplacer("RESIDENCY_CHECK_FOUND=''", "RESIDENCY_CHECK_FOUND=plan.json", "RESIDENCY_CHECK_COUNTRY=''", "RESIDENCY_CHECK_COUNTRY=JP", "RESIDENCY_CHECK_PROFILE=''", "RESIDENCY_CHECK_PROFILE=japan-only")
		for name, script := range map[string][]string{
			"action": {"env", "FOUND=a plan.json", "COUNTRY=JP", "PROFILE=japan-only", "DOCUMENTS=", "bash", repository(".github/action/check.sh")},
			"GitLab": {"sh", "-euc", forPlan.Replace(gitLabScript(t))},
		} {
			said, err := shell(t, folder, releases, script[0], script[1:]...)
			if exitCode(err) != "1" || !strings.Contains(said, "azure.storage#westus2-lrs") {
				t.Errorf("%s: exit status %v\n%s", name, err, said)
			}
		}
	})

	t.Run("a configuration that is named is read, and told of", func(t *testing.T) {
		t.Parallel()
		folder := folderToCheck(t)
		said, err := shell(t, folder, releases, "sh", repository(".github/action/install.sh"), "latest", folder+"/bin", sum)
		if err != nil {
			t.Fatalf("%v\n%s", err, said)
		}
		for name, script := range map[string][]string{
			"action": {"bash", "-c", "CONFIG=.residency-check.yaml bash " + repository(".github/action/check.sh")},
			"GitLab": {"sh", "-euc", strings.Replace(gitLabScript(t), "RESIDENCY_CHECK_CONFIG=''", "RESIDENCY_CHECK_CONFIG=.residency-check.yaml", 1)},
		} {
			said, err := shell(t, folder, releases, script[0], script[1:]...)
			if err != nil || !strings.Contains(said, "weaker gate: fail-on never, from .residency-check.yaml:1") {
				t.Errorf("%s: %v\n%s", name, err, said)
			}
		}
	})

	for name, refused := range map[string]struct {
		releases, version, sum, wants string
	}{
		"another checksum than expected": {releases, "latest", strings.Repeat("0", 64), "and not 000"},
		"no such release":                {releases, "v9.9.9", "", "cannot download"},
		"a version that is none":         {releases, "main", "", "give a release such as v1.2.3"},
		"an archive that was changed":    {tampered(t, releases), "latest", "", "and the release says"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			folder := folderToCheck(t)
			said, err := shell(t, folder, refused.releases, "sh", repository(".github/action/install.sh"), refused.version, folder+"/bin", refused.sum)
			if exitCode(err) != "2" || !strings.Contains(said, refused.wants) {
				t.Errorf("exit status %v\n%s", err, said)
			}
			if _, err := os.Stat(filepath.Join(folder, "bin", "residency-check")); err == nil {
				t.Error("installed it all the same")
			}
		})
	}
}

// An included file brings no other with it, so the templates hold the text of the
// script that installs.
func TestTemplatesHoldTheInstaller(t *testing.T) {
	t.Parallel()
	if !strings.Contains(gitLabScript(t), read(t, repository(".github/action/install.sh"))) {
		t.Error("before_script of .gitlab/residency-check.gitlab-ci.yml and .github/action/install.sh differ")
	}
	if install, _ := azureScripts(t); !strings.Contains(install, read(t, repository(".github/action/install.sh"))) {
		t.Error("the first step of .azure-pipelines/residency-check.yml and .github/action/install.sh differ")
	}
}

// Whoever pins the action or a template by its commit has pinned the program, too: no
// release that is made tomorrow runs in their pipeline.
func TestTheActionRunsTheReleaseOfItsOwn(t *testing.T) {
	t.Parallel()
	release := strings.TrimSpace(read(t, repository(".github/release/version")))
	if !regexp.MustCompile(`^v\d+\.\d+\.\d+$`).MatchString(release) {
		t.Fatalf("%q is no release", release)
	}
	for file, want := range map[string]string{
		"action.yml":                            "\n    default: " + release + "\n",
		".gitlab/residency-check.gitlab-ci.yml": "RESIDENCY_CHECK_VERSION: " + release + " ",
		".azure-pipelines/residency-check.yml":  "{name: version, type: string, default: " + release + "}",
	} {
		if !strings.Contains(read(t, repository(file)), want) {
			t.Errorf("%s does not say %q", file, want)
		}
	}
}

// gitLabScript is what GitLab makes of the job: its variables and its lines.
func gitLabScript(t *testing.T) string {
	t.Helper()
	var template map[string]struct {
		Variables    map[string]string
		BeforeScript []string `yaml:"before_script"`
		Script       []string
	}
	if err := yaml.Unmarshal([]byte(read(t, repository(".gitlab/residency-check.gitlab-ci.yml"))), &template); err != nil {
		t.Fatal(err)
	}
	job := template["residency-check"]
	job.Variables["RESIDENCY_CHECK_VERSION"] = "latest"
	var script strings.Builder
	for name, value := range job.Variables {
		fmt.Fprintf(&script, "export %s='%s'\n", name, value)
	}
	script.WriteString(strings.Join(append(job.BeforeScript, job.Script...), "\n"))
	return script.String()
}

// azureScripts are the two scripts of the template of Azure Pipelines.
func azureScripts(t *testing.T) (install, check string) {
	t.Helper()
	var template struct{ Steps []struct{ Bash string } }
	if err := yaml.Unmarshal([]byte(read(t, repository(".azure-pipelines/residency-check.yml"))), &template); err != nil {
		t.Fatal(err)
	}
	return template.Steps[0].Bash, template.Steps[1].Bash
}

func repository(path string) string {
	absolute, err := filepath.Abs(filepath.Join("..", "..", path))
	if err != nil {
		panic(err)
	}
	return absolute
}

// localRelease is a folder with what a release has: the archive with this program,
// for the system of this test, and the checksums.
func localRelease(t *testing.T) (url, sum string) {
	t.Helper()
	program, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	content, err := os.ReadFile(program)
	if err != nil {
		t.Fatal(err)
	}
	var archive bytes.Buffer
	compressed, err := gzip.NewWriterLevel(&archive, gzip.BestSpeed)
	if err != nil {
		t.Fatal(err)
	}
	files := tar.NewWriter(compressed)
	if err := files.WriteHeader(&tar.Header{Name: "residency-check", Mode: 0o755, Size: int64(len(content))}); err != nil {
		t.Fatal(err)
	}
	if _, err := files.Write(content); err != nil {
		t.Fatal(err)
	}
	if err := files.Close(); err != nil {
		t.Fatal(err)
	}
	if err := compressed.Close(); err != nil {
		t.Fatal(err)
	}
	sum = fmt.Sprintf("%x", sha256.Sum256(archive.Bytes()))
	folder := filepath.Join(t.TempDir(), "latest", "download")
	name := fmt.Sprintf("residency-check_%s_%s.tar.gz", runtime.GOOS, runtime.GOARCH)
	write(t, filepath.Join(folder, name), archive.String())
	write(t, filepath.Join(folder, "checksums.txt"), sum+"  "+name+"\n")
	write(t, filepath.Join(folder, "checksums.txt.sigstore.json"), "{}")
	releases := filepath.Dir(filepath.Dir(folder))
	if err := os.MkdirAll(filepath.Join(releases, "download"), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(folder, filepath.Join(releases, "download", "v1.2.3")); err != nil {
		t.Fatal(err)
	}
	return "file://" + releases, sum
}

// tampered is the release with an archive that is not what its checksums say.
func tampered(t *testing.T, releases string) string {
	t.Helper()
	folder := t.TempDir()
	if err := os.CopyFS(folder, os.DirFS(strings.TrimPrefix(releases, "file://"))); err != nil {
		t.Fatal(err)
	}
	write(t, filepath.Join(folder, "latest", "download", fmt.Sprintf("residency-check_%s_%s.tar.gz", runtime.GOOS, runtime.GOARCH)), "changed")
	return "file://" + folder
}

func folderToCheck(t *testing.T) string {
	t.Helper()
	folder := t.TempDir()
	write(t, filepath.Join(folder, "tenants", "a b.json"), tenantForRelease)
	write(t, filepath.Join(folder, ".residency-check.yaml"), "fail-on: never\n") // as a stranger's change may bring
	return folder
}

func write(t *testing.T, path, content string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
}

// shell runs a script in a folder as the runners of GitHub and GitLab would.
func shell(t *testing.T, folder, releases, program string, arguments ...string) (said string, err error) {
	t.Helper()
	command := exec.CommandContext(t.Context(), program, arguments...)
	command.Dir = folder
	command.Env = append(os.Environ(),
		"RESIDENCY_CHECK_DOWNLOADS="+releases, "AGENT_TEMPDIRECTORY="+folder, "VERSION=latest", "SHA256=",
		"PATH="+filepath.Join(folder, "bin")+":"+os.Getenv("PATH"),
		"GITHUB_STEP_SUMMARY="+filepath.Join(folder, "summary.md"),
		"DOCUMENTS=\ntenants/a b.json\n", "ARGUMENTS=--output\ncsv=all of it.csv\n", "SARIF=out.sarif")
	output, err := command.CombinedOutput()
	return string(output), err
}

// What is released is built by the Go of go.mod, whichever the machine has.
func TestReleasesAreBuiltByTheGoOfGoMod(t *testing.T) {
	t.Parallel()
	found := regexp.MustCompile(`(?m)^toolchain (go\S+)$`).FindStringSubmatch(read(t, repository("go.mod")))
	if found == nil {
		t.Fatal("go.mod names no toolchain")
	}
	toolchain := found[1]
	for file, wants := range map[string][]string{
		"Dockerfile":       {"golang:" + strings.TrimPrefix(toolchain, "go") + " AS", "ENV GOTOOLCHAIN=" + toolchain + "\n"},
		".goreleaser.yaml": {"\nenv: [GOTOOLCHAIN=" + toolchain + "]\n"},
	} {
		for _, want := range wants {
			if !strings.Contains(read(t, repository(file)), want) {
				t.Errorf("%s does not say %q", file, want)
			}
		}
	}
}
