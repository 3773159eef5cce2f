package main_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	batch "k8s.io/api/batch/v1"
	"sigs.k8s.io/yaml"
)

// The manifests are what Kubernetes takes, and what their pods run gives together the
// report of a single run: here each pod is a process of its own.
func TestKubernetesChecksAFleet(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	program := filepath.Join(folder, "residency-check")
	itself, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(itself, program); err != nil {
		t.Skip("no links here")
	}
	for _, name := range []string{"japan.json", "germany.yaml", "china.json", "australia.json", "france-azure.yaml", "india-azure.yaml", "brazil-azure.yaml", "canada-okta.yaml", "united-states.json"} {
		write(t, filepath.Join(folder, "tenants", name), read(t, repository("testdata/tenants/"+name)))
	}
	if err := os.Mkdir(filepath.Join(folder, "parts"), 0o755); err != nil {
		t.Fatal(err)
	}
	check := jobOf(t, "check.yaml")
	var pods sync.WaitGroup
	for index := range *check.Spec.Completions {
		pods.Go(func() { runPod(t, folder, program, check, strconv.Itoa(int(index))) })
	}
	pods.Wait()
	runPod(t, folder, program, jobOf(t, "join.yaml"), "")
	whole := exec.CommandContext(t.Context(), program, "--no-config", "-o", "json=parts/whole.json", "--fail-on", "never", "tenants")
	whole.Dir = folder
	if said, err := whole.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, said)
	}
	if read(t, filepath.Join(folder, "parts", "fleet.json")) != read(t, filepath.Join(folder, "parts", "whole.json")) {
		t.Error("the joined report is not that of a single run")
	}
}

// jobOf reads a manifest with Kubernetes' own types, which know every field.
func jobOf(t *testing.T, name string) *batch.Job {
	t.Helper()
	job := new(batch.Job)
	if err := yaml.UnmarshalStrict([]byte(read(t, repository(".github/kubernetes/"+name))), job); err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	if job.APIVersion != "batch/v1" || job.Kind != "Job" {
		t.Fatalf("%s is a %s of %s", name, job.Kind, job.APIVersion)
	}
	return job
}

// runPod runs what a pod of the job would, in a folder for its root.
func runPod(t *testing.T, folder, program string, job *batch.Job, index string) {
	container := job.Spec.Template.Spec.Containers[0]
	var args []string
	for _, argument := range container.Args {
		argument = strings.ReplaceAll(argument, "$(JOB_COMPLETION_INDEX)", index)
		args = append(args, strings.NewReplacer("/parts", folder+"/parts", "/tenants", "tenants").Replace(argument))
	}
	pod := exec.CommandContext(t.Context(), program, args...)
	pod.Dir = folder
	pod.Env = append(slices.Clone(os.Environ()), "JOB_COMPLETION_INDEX="+index)
	for _, variable := range container.Env {
		pod.Env = append(pod.Env, variable.Name+"="+variable.Value)
	}
	if said, err := pod.CombinedOutput(); err != nil {
		t.Errorf("%s %s: %v: %s", job.Name, index, err, said)
	}
}

// There are as many parts as pods, and each pod is told.
func TestKubernetesTellsHowManyPartsThereAre(t *testing.T) {
	t.Parallel()
	job := jobOf(t, "check.yaml")
	if parts := job.Spec.Template.Spec.Containers[0].Env[0]; parts.Name != "JOB_COMPLETIONS" || parts.Value != strconv.Itoa(int(*job.Spec.Completions)) || *job.Spec.Parallelism != *job.Spec.Completions {
		t.Errorf("%d pods of %d at once are told of %s parts", *job.Spec.Completions, *job.Spec.Parallelism, parts.Value)
	}
}
