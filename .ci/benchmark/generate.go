package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
)

// generate writes a fleet of n tenants, one a line to a file or one a file to a
// folder.
func generate(of shape, n int, file, folder string) error {
	f, err := newFleet(of)
	if err != nil {
		return err
	}
	if folder != "" {
		for i := range n {
			encoded, err := json.MarshalIndent(f.tenant(i), "", "  ")
			if err != nil {
				return err
			}
			if err := os.WriteFile(filepath.Join(folder, fmt.Sprintf("tenant-%05d.json", i)), encoded, 0o644); err != nil {
				return err
			}
		}
		return nil
	}
	out, err := os.Create(file)
	if err != nil {
		return err
	}
	buffered := bufio.NewWriter(out)
	lines := json.NewEncoder(buffered)
	for i := range n {
		if err := lines.Encode(f.tenant(i)); err != nil {
			return errors.Join(err, out.Close())
		}
	}
	return errors.Join(buffered.Flush(), out.Close())
}
