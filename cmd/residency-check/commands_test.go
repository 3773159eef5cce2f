package main_test

import (
	"bytes"
	"errors"
	"io/fs"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/residency-check/residency-check/internal/cli"
)

// notRun are the command lines that no test of this file can run, and why.
var notRun = map[string]string{
	"go test ./...":                   "is what runs this test",
	"go run .ci/update.go":            "writes what this test and others compare with",
	"residency-check FILE... [flags]": "is the synopsis",
	"residency-check check FILE...":   "is the synopsis",
	"terraform plan -out plan.bin":    "needs a configuration and a cloud",
	"terraform show -json plan.bin | residency-check --country JP --profile japan-only -": "needs what terraform plan writes: the script found.txtar gives a plan on the standard input",
	"residency-check sources --check entra -o markdown --write checks.rego":               "needs the network: TestSourcesCheck has a web of its own",
	"residency-check init": "asks on a terminal: the script of init answers",
	`docker run --rm --network none -v "$PWD:/work:ro" ghcr.io/residency-check/residency-check:v1.0.0 --no-config tenant.yaml`: "needs an image that a release has published",
	"opa run --server policies": "is a server: TestPlainPoliciesAgreeInOPAServer asks it",
	"opa run --server --optimize-store-for-read-speed --bundle residency.tar.gz --verification-key public.pem": "is a server: the tests of bundles ask it",
}

// Every command line that the documentation shows does what it is shown for, on
// every day, in a folder that has what it names.
func TestCommandsOfTheDocumentation(t *testing.T) {
	shown := documentedCommands(t)
	run := map[string]bool{}
	for _, block := range shown {
		for _, command := range block.commands {
			run[command] = true
		}
	}
	for command := range notRun {
		if !run[command] {
			t.Errorf("%q is not run, and nothing shows it", command)
		}
	}
	if len(run) < 40 {
		t.Errorf("only %d commands", len(run))
	}
	fixtures := commandFixtures(t)
	onEachDay(t, func(t *testing.T, day string) {
		for _, block := range shown {
			t.Run(block.where, func(t *testing.T) {
				t.Parallel()
				folder := t.TempDir()
				if err := os.CopyFS(folder, os.DirFS(fixtures)); err != nil {
					t.Fatal(err)
				}
				for _, command := range block.commands {
					if notRun[command] == "" {
						runDocumented(t, folder, day, command)
					}
				}
			})
		}
	})
}

// commandBlock are commands that are shown together, and run one after the other.
type commandBlock struct {
	where    string
	commands []string
}

// documentedCommands are those of the README and its pages, and the examples of
// --help. The guide to policies of one's own has
// a test of its own.
func documentedCommands(t *testing.T) []commandBlock {
	t.Helper()
	var blocks []commandBlock
	for _, page := range pages(t) {
		if filepath.Base(page) != "AUTHORING.md" {
			blocks = append(blocks, commandBlocks(filepath.Base(page), read(t, page))...)
		}
	}
	root := cli.Command()
	for _, command := range append(root.Commands(), root) {
		blocks = append(blocks, commandBlocks(command.Name()+" --help", strings.ReplaceAll("\n"+command.Example, "\n", "\n    "))...)
	}
	return blocks
}

var (
	commandLine   = regexp.MustCompile(`^(?:residency-check|opa|conftest|go|git|bash|docker|terraform)\b`)
	inlineCommand = regexp.MustCompile("`(residency-check [^`]+)`")
	fence         = regexp.MustCompile("(?ms)^ *```.*?^ *```$")
	comment       = regexp.MustCompile(`\s+# .*$`)
)

// commandBlocks are the commands in the code of a page: in indented lines, in
// fences that say sh, and between backquotes.
func commandBlocks(page, text string) []commandBlock {
	text = fence.ReplaceAllStringFunc(text, func(block string) string {
		info, code, _ := strings.Cut(block, "\n")
		if !strings.HasSuffix(info, "```sh") {
			return ""
		}
		return "    " + strings.ReplaceAll(code, "\n", "\n    ")
	})
	var blocks []commandBlock
	add := func(commands []string) {
		if len(commands) > 0 {
			blocks = append(blocks, commandBlock{page + ": " + commands[0], commands})
		}
	}
	var commands []string
	for line := range strings.Lines(strings.ReplaceAll(text, "\\\n", "")) {
		code := comment.ReplaceAllString(strings.TrimSpace(line), "")
		switch isCode := strings.HasPrefix(line, "    "); {
		case isCode && commandLine.MatchString(code):
			commands = append(commands, strings.Join(strings.Fields(code), " "))
		case code != "":
			add(commands)
			commands = nil
		}
	}
	add(commands)
	for _, found := range inlineCommand.FindAllStringSubmatch(text, -1) {
		add([]string{strings.Join(strings.Fields(found[1]), " ")})
	}
	return blocks
}

// commandFixtures is a repository with what documented commands name.
func commandFixtures(t *testing.T) string {
	t.Helper()
	folder := t.TempDir()
	_, document, _ := strings.Cut(read(t, repository("README.md")), "```yaml\n")
	document, _, _ = strings.Cut(document, "```\n")
	document = strings.Replace(document, "features: ", "features:\n  - azure.storage #", 1) // which has something to declare
	writeFile(t, filepath.Join(folder, "tenant.yaml"), strings.Replace(document, "storage: [JP]  ", "storage: [JP, eu]  ", 1))
	if err := os.Mkdir(filepath.Join(folder, "tenants"), 0o755); err != nil {
		t.Fatal(err)
	}
	for _, example := range examples(t)[:20] {
		writeFile(t, filepath.Join(folder, "tenants", filepath.Base(example)), read(t, example))
	}
	writeFile(t, filepath.Join(folder, "tenant.json"), read(t, filepath.Join(exampleDir, "japan.json")))
	writeFile(t, filepath.Join(folder, "plan.json"), read(t, repository("testdata/plans/storage-moved-away/plan.json")))
	writeFile(t, filepath.Join(folder, "graph.json"), read(t, repository("testdata/plans/resource-graph/graph.json")))
	if err := os.CopyFS(filepath.Join(folder, "graph"), os.DirFS(repository("testdata/plans/directory"))); err != nil {
		t.Fatal(err)
	}
	writeFile(t, filepath.Join(folder, "config.json"), `{"residency_config": {"country": "JP", "profile": "japan-only"}}`)
	writeFile(t, filepath.Join(folder, "page.md"), "# Locations\n\nCustomer data is [stored at rest](rest.md) in **Japan**.\n")
	writeFile(t, filepath.Join(folder, "checks.rego"), "package residency.checks.contoso\n\nfound := []\n")
	keys := keyFiles(t)
	for _, key := range []string{keys.private, keys.public} {
		writeFile(t, filepath.Join(folder, filepath.Base(key)), read(t, key))
	}
	for _, policies := range []string{"contoso", "released", "own"} {
		lines(t, "new-feature", "acme.backup", filepath.Join(folder, policies))
	}
	lines(t, "-o", "json="+filepath.Join(folder, "report.json"), "--fail-on", "never", filepath.Join(folder, "tenants"))
	writeFile(t, filepath.Join(folder, "residency.json"), read(t, filepath.Join(folder, "report.json")))
	writeFile(t, filepath.Join(folder, "facts.json"), strings.Join(lines(t, "facts", "-o", "json"), "\n"))
	for _, arguments := range [][]string{{"init", "-q", "-b", "main"}, {"add", "."}, {"-c", "user.name=T", "-c", "user.email=t@example.org", "commit", "-qm", "Begin"}} {
		git := exec.CommandContext(t.Context(), "git", arguments...)
		git.Dir = folder
		if output, err := git.CombinedOutput(); err != nil {
			t.Fatalf("%v\n%s", err, output)
		}
	}
	writeFile(t, filepath.Join(folder, "tenant.yaml"), document)
	return folder
}

// runDocumented runs a command in a shell. It ends with 0 or 1 and shows something:
// on a stream, or in a file.
func runDocumented(t *testing.T, folder, day, command string) {
	t.Helper()
	for _, other := range []string{"opa", "conftest", "docker", "terraform"} {
		if _, err := exec.LookPath(other); strings.HasPrefix(command, other+" ") && err != nil {
			if os.Getenv("RESIDENCY_CHECK_INTEROP") == "1" && other != "docker" && other != "terraform" {
				t.Errorf("%s is not installed", other)
			}
			return
		}
	}
	if strings.Contains(command, " policies") {
		if err := os.CopyFS(filepath.Join(folder, "policies"), os.DirFS(policyFolder)); err != nil && !errors.Is(err, fs.ErrExist) {
			t.Fatal(err)
		}
	}
	for begins, written := range map[string]string{"residency-check init ": "tenant.yaml", "residency-check new-feature ": "contoso"} {
		if strings.HasPrefix(command, begins) { // and that nothing is there yet
			if err := os.RemoveAll(filepath.Join(folder, written)); err != nil {
				t.Fatal(err)
			}
		}
	}
	shell := exec.CommandContext(t.Context(), "bash", "-o", "pipefail", "-c", command)
	shell.Dir = folder
	if rest, ours := strings.CutPrefix(command, "go run ./cmd/residency-check "); ours {
		shell = exec.CommandContext(t.Context(), "bash", "-c", "residency-check "+rest)
		shell.Dir = repository(".")
	}
	shell.Env = append(os.Environ(), "TODAY="+day, "GITHUB_STEP_SUMMARY="+filepath.Join(folder, "summary.md"))
	before := contents(t, folder)
	var shown, told bytes.Buffer
	shell.Stdout, shell.Stderr = &shown, &told
	err := shell.Run()
	output := shown.String() + told.String()
	if status := shell.ProcessState.ExitCode(); status != 0 && status != 1 {
		t.Errorf("%s: %v\n%s", command, err, output)
	}
	switch {
	case strings.Contains(told.String(), "already"):
		t.Errorf("%s shows that nothing was to be done:\n%s", command, output)
	case strings.TrimSpace(output) == "" && maps.Equal(before, contents(t, folder)):
		t.Errorf("%s shows nothing", command)
	}
}

// contents are the files of a folder by their paths.
func contents(t *testing.T, folder string) map[string]string {
	t.Helper()
	all := map[string]string{}
	err := filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
		if err == nil && entry.Type().IsRegular() {
			all[path] = read(t, path)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}
