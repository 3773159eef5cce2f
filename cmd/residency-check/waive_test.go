package main_test

import (
	"path/filepath"
	"strings"
	"sync"
	"testing"
)

// Waivers that are added at once are all there afterwards: what is said to be added is
// lost to nobody else's.
func TestWaiversAtOnceAreAllAdded(t *testing.T) {
	t.Parallel()
	for name, in := range map[string]string{"in the document": "", "in a file of waivers": "waivers.yaml"} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			folder := t.TempDir()
			document := filepath.Join(folder, "tenant.yaml")
			writeFile(t, document, "tenant: {name: T, country: JP}\nfeatures: [azure.rbac, entra.mfa]\n"+
				"requirements: [{id: A, storage: [JP]}, {id: B, storage: [JP]}, {id: C, storage: [JP]}]\n")
			target := document
			if in != "" {
				target = filepath.Join(folder, in)
			}
			var all sync.WaitGroup
			for _, requirement := range []string{"A", "B", "C"} {
				for _, feature := range []string{"azure.rbac", "entra.mfa"} {
					all.Go(func() {
						arguments := []string{"waive", requirement + "/" + feature + "/storage", document, "--reason", "r", "--approved-by", "w", "--expires", "30d"}
						if in != "" {
							arguments = append(arguments, "--in", target)
						}
						if ended := run(t, arguments...); ended.status != 0 || !strings.Contains(ended.out, ": added") {
							t.Errorf("%d: %s%s", ended.status, ended.out, ended.err)
						}
					})
				}
			}
			all.Wait()
			if text := read(t, target); strings.Count(text, "approved_by") != 6 {
				t.Errorf("of six waivers there are:\n%s", text)
			}
		})
	}
}
