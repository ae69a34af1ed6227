using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace KazMigration.Professions.Infrastructure.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class WhatIf : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "OtherwiseCases",
                columns: table => new
                {
                    WhatIfId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ApplicationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    LocalExecutiveBody = table.Column<string>(type: "nvarchar(2)", maxLength: 2, nullable: false),
                    DecidedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Change = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Before = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    After = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    ProfessionId = table.Column<Guid>(type: "uniqueidentifier", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OtherwiseCases", x => new { x.WhatIfId, x.ApplicationId });
                });

            migrationBuilder.CreateTable(
                name: "WhatIfs",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Months = table.Column<int>(type: "int", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: false),
                    AskedBy = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    AskedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    EditionDraftId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    EditionDraftVersion = table.Column<long>(type: "bigint", nullable: true),
                    Professions = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: true),
                    Policy = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: true),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Page = table.Column<int>(type: "int", nullable: false),
                    After = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    Examined = table.Column<int>(type: "int", nullable: false),
                    Total = table.Column<int>(type: "int", nullable: true),
                    Counts = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    AnsweredAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WhatIfs", x => x.Id);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "OtherwiseCases");

            migrationBuilder.DropTable(
                name: "WhatIfs");
        }
    }
}
